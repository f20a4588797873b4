package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.listing.ListingService;
import com.galerimerkezi.messenger.server.message.SendRule;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import com.galerimerkezi.messenger.server.vehicle.VehicleService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Making offers and answering them. Every step is one transaction under the vehicle's lock. */
@Service
public class OfferService {

    private final OfferRepository offers;
    private final StepRepository steps;
    private final OfferLedger ledger;
    private final OpenOffers open;
    private final ListingService listings;
    private final VehicleService vehicles;
    private final RoomService rooms;
    private final SendRule rule;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    OfferService(
            OfferRepository offers,
            StepRepository steps,
            OfferLedger ledger,
            OpenOffers open,
            ListingService listings,
            VehicleService vehicles,
            RoomService rooms,
            SendRule rule,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.offers = offers;
        this.steps = steps;
        this.ledger = ledger;
        this.open = open;
        this.listings = listings;
        this.vehicles = vehicles;
        this.rooms = rooms;
        this.rule = rule;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** With all of its steps. Another's is not even known to exist. */
    Offer offer(Caller caller, OfferId id) {
        return transactions.read(() -> {
            var offer = listings.offer(caller, id);
            return offer.withSteps(steps.find(id));
        });
    }

    /** The offer, its room and its first message, or none of them. */
    Taken make(Caller caller, VehicleId vehicleId, Asked asked, @Nullable String currency, ClientMessageId actionId) {
        return answered(() -> {
            var vehicle = vehicles.lock(vehicleId);
            var done = steps.findByAction(caller.userId(), actionId);
            if (done.isPresent()) {
                var offer = ledger.present(done.get().offer());
                refuseOther(asked.isSameAs(done.get())
                        && offer.vehicleId().equals(vehicleId)
                        && (currency == null || offer.currency().equals(currency)));
                return new Taken(offer, true, false);
            }
            var actor = new Actor(caller, clock.instant(), actionId);
            var terms = asked.termsAt(actor.at());
            refuseUnavailable(caller, vehicle);
            var earlier = offers.findOpenOf(caller.galleryId(), vehicleId).map(ledger::present);
            if (earlier.isPresent()) {
                if (!OfferLedger.stateOf(earlier.get()).isOver(actor.at())) {
                    return new Taken(earlier.get(), false, true);
                }
                open.expire(earlier.get(), vehicle, actor.at());
            }
            return new Taken(begin(vehicle, terms, currency, actor), false, false);
        });
    }

    Taken move(Caller caller, OfferId id, Asked asked, @Nullable Long expectedVersion, ClientMessageId actionId) {
        return answered(() -> {
            var before = listings.offer(caller, id);
            // What is closed stays so: there is nothing to wait for, and perhaps no vehicle.
            var vehicle = before.status() == OfferStatus.OPEN ? vehicles.lock(before.vehicleId()) : null;
            var done = steps.findByAction(caller.userId(), actionId);
            if (done.isPresent()) {
                refuseOther(asked.isSameAs(done.get()) && done.get().offer().equals(id));
                return new Taken(ledger.present(id), true, false);
            }
            var actor = new Actor(caller, clock.instant(), actionId);
            var move = asked.moveAt(actor.at());
            var offer = ledger.present(id);
            var isStale = expectedVersion != null && expectedVersion != offer.version();
            if (vehicle == null || offer.status() != OfferStatus.OPEN || isStale) {
                return new Taken(offer, false, true);
            }
            return moveOpen(offer, vehicle, move, actor);
        });
    }

    private Taken moveOpen(Offer offer, Vehicle vehicle, Move move, Actor actor) {
        if (OfferLedger.stateOf(offer).isOver(actor.at())) {
            // That it is over is kept, although the move is refused.
            return new Taken(open.expire(offer, vehicle, actor.at()), false, true);
        }
        var room = offer.roomId() == null
                ? rooms.open(actor.caller(), OpenRoomRequest.forOffer(offer.id()))
                        .room()
                        .id()
                : offer.roomId();
        rule.check(actor.caller(), room);
        var moved = move instanceof Move.Accept
                ? accept(offer, room, vehicle, actor)
                : reply(offer, room, vehicle, move, actor);
        return new Taken(moved, false, false);
    }

    private Offer reply(Offer offer, RoomId room, Vehicle vehicle, Move move, Actor actor) {
        var moved = ledger.move(offer, vehicle, move, actor);
        rooms.setActive(room, true);
        return moved;
    }

    /** The vehicle is reserved, and all who wanted it too are told. */
    private Offer accept(Offer offer, RoomId room, Vehicle vehicle, Actor actor) {
        if (vehicle.status() != VehicleStatus.AVAILABLE) {
            throw RefusedException.conflict(ErrorCode.OFFER_STATE_CONFLICT, offer);
        }
        var others = open.of(vehicle.id()).stream()
                .filter(other -> !other.id().equals(offer.id()))
                .toList();
        var touched = new ArrayList<>(OpenOffers.roomsOf(others));
        touched.add(room);
        rooms.reserve(touched, vehicles.audience(vehicle.id()));
        var accepted = reply(offer, room, vehicle, new Move.Accept(), actor);
        var reserved = vehicles.setStatus(vehicle.id(), VehicleStatus.RESERVED, offer.fromGalleryId());
        var seller = actor.caller().galleryId().equals(vehicle.galleryId())
                ? actor.caller().userId()
                : OpenOffers.liveStepOf(offer).userId();
        open.close(others, reserved, seller, actor.at());
        return accepted;
    }

    private Offer begin(Vehicle vehicle, Terms terms, @Nullable String currency, Actor actor) {
        var id = new OfferId(ids.next());
        var offer = Negotiation.begin(actor.caller().galleryId(), vehicle.galleryId(), terms);
        if (!ledger.begin(id, vehicle, offer, Objects.requireNonNullElse(currency, vehicle.currency()), actor)) {
            throw new RefusedException(ErrorCode.OFFER_STATE_CONFLICT);
        }
        rooms.open(actor.caller(), OpenRoomRequest.forOffer(id));
        return ledger.announce(id, vehicle, actor);
    }

    private static void refuseUnavailable(Caller buyer, Vehicle vehicle) {
        if (vehicle.galleryId().equals(buyer.galleryId())) {
            throw new RefusedException(ErrorCode.SAME_GALLERY);
        }
        if (vehicle.status() != VehicleStatus.AVAILABLE) {
            throw new RefusedException(ErrorCode.OFFER_STATE_CONFLICT);
        }
    }

    private static void refuseOther(boolean isSame) {
        if (!isSame) {
            throw new RefusedException(ErrorCode.IDEMPOTENCY_CONFLICT);
        }
    }

    /** A conflict is refused after the commit: what was found out on the way stays. */
    private Taken answered(Supplier<Taken> work) {
        var taken = transactions.write(work);
        if (taken.isConflict()) {
            throw RefusedException.conflict(ErrorCode.OFFER_STATE_CONFLICT, taken.offer());
        }
        return taken;
    }

    /** The offer after a step, and whether an earlier call took it. */
    record Taken(Offer offer, boolean isReplay, boolean isConflict) {}
}
