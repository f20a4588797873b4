package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferStep;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the server itself does to open offers: closing them with their vehicle, and ending them in time. */
@Component
class OpenOffers {

    private final OfferRepository offers;
    private final OfferLedger ledger;

    OpenOffers(OfferRepository offers, OfferLedger ledger) {
        this.offers = offers;
        this.ledger = ledger;
    }

    /** With all of their steps, as they are under the vehicle's lock. */
    List<Offer> of(VehicleId vehicle) {
        return offers.findOpen(vehicle).stream().map(ledger::present).toList();
    }

    /** Each room is told by one of the vehicle's own gallery, who has nothing to do with the deal there. */
    void close(List<Offer> open, Vehicle vehicle, UserId seller, Instant now) {
        for (var offer : open) {
            var isOver = OfferLedger.stateOf(offer).isOver(now);
            ledger.move(
                    offer,
                    vehicle,
                    isOver ? new Move.Expire() : new Move.CloseSold(),
                    Actor.forServer(seller, vehicle.galleryId(), now));
        }
    }

    /** In the name of whoever named the amount. */
    Offer expire(Offer offer, Vehicle vehicle, Instant now) {
        var live = liveStepOf(offer);
        return ledger.move(offer, vehicle, new Move.Expire(), Actor.forServer(live.userId(), live.galleryId(), now));
    }

    static OfferStep liveStepOf(Offer offer) {
        return Objects.requireNonNullElse(offer.steps(), List.<OfferStep>of()).stream()
                .filter(step -> step.amount() != null)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalStateException("offer " + offer.id() + " has no step"));
    }

    static List<RoomId> roomsOf(List<Offer> offers) {
        return offers.stream().map(Offer::roomId).filter(Objects::nonNull).toList();
    }
}
