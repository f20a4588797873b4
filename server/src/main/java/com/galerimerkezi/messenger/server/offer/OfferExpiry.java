package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.vehicle.VehicleService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends offers at their instant. Every move looks at the clock itself; this is for those whom nobody touches. */
@Component
class OfferExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(OfferExpiry.class);

    private static final int AT_ONCE = 100;
    /** No offer is shorter than an hour: whichever ends next is known long before. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(20);

    private final OfferRepository offers;
    private final OfferLedger ledger;
    private final OpenOffers open;
    private final VehicleService vehicles;
    private final Transactions transactions;
    private final Background background;
    private final Clock clock;

    OfferExpiry(
            OfferRepository offers,
            OfferLedger ledger,
            OpenOffers open,
            VehicleService vehicles,
            Transactions transactions,
            Background background,
            Clock clock) {
        this.offers = offers;
        this.ledger = ledger;
        this.open = open;
        this.vehicles = vehicles;
        this.transactions = transactions;
        this.background = background;
        this.clock = clock;
        background.after(Duration.ZERO, "offer expiry", this::goOn);
    }

    private void goOn() {
        var pause = LONGEST_PAUSE;
        try {
            pause = sweep() ? untilNext() : AFTER_A_FAILURE;
        } finally {
            background.after(pause, "offer expiry", this::goOn);
        }
    }

    /** Whether all that were over have been ended. */
    boolean sweep() {
        List<OfferId> due;
        int ended;
        do {
            due = transactions.read(() -> offers.findDue(clock.instant(), AT_ONCE));
            ended = (int) due.stream().filter(this::end).count();
        } while (due.size() == AT_ONCE && ended > 0);
        return ended == due.size();
    }

    /** One that cannot be ended keeps none of the others waiting. */
    private boolean end(OfferId id) {
        try {
            return transactions.write(() -> endIfOver(id));
        } catch (RuntimeException failure) {
            LOG.warn("Offer {} is over and could not be ended yet", id, failure);
            return false;
        }
    }

    private boolean endIfOver(OfferId id) {
        var vehicle = vehicles.lock(ledger.present(id).vehicleId());
        var offer = ledger.present(id);
        var now = clock.instant();
        if (OfferLedger.stateOf(offer).isOver(now)) {
            open.expire(offer, vehicle, now);
        }
        return true;
    }

    private Duration untilNext() {
        var next = transactions.read(offers::nextEnd);
        if (next == null) {
            return LONGEST_PAUSE;
        }
        var wait = Duration.between(clock.instant(), next);
        if (wait.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        return wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
    }
}
