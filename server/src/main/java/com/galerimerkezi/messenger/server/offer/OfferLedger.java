package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStep;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.OfferUpdated;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.UserNames;
import com.galerimerkezi.messenger.server.listing.ListingService;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one path on which an offer moves: its new state, the step, the message with its card and the event, all in the
 * transaction of the change, which holds the vehicle's lock.
 */
@Component
class OfferLedger {

    private final OfferRepository offers;
    private final StepRepository steps;
    private final ListingService listings;
    private final MessageService messages;
    private final EventLog eventLog;
    private final UserNames names;

    OfferLedger(
            OfferRepository offers,
            StepRepository steps,
            ListingService listings,
            MessageService messages,
            EventLog eventLog,
            UserNames names) {
        this.offers = offers;
        this.steps = steps;
        this.listings = listings;
        this.messages = messages;
        this.eventLog = eventLog;
        this.names = names;
    }

    /** False when the buyer has an open one for this vehicle; the message waits for the room. */
    boolean begin(OfferId id, Vehicle vehicle, Negotiation offer, String currency, Actor actor) {
        if (!offers.insert(id, vehicle.id(), offer, currency, actor.at())) {
            return false;
        }
        write(id, stepOf(offer, OfferAction.OFFER, offer.live().note(), actor), actor);
        return true;
    }

    /** Of an offer's first step, once there is a room to say it in. */
    Offer announce(OfferId id, Vehicle vehicle, Actor actor) {
        var offer = present(id);
        say(offer, vehicle, OfferAction.OFFER, offer.note(), MessageType.OFFER_UPDATE, actor);
        return offer;
    }

    /** Throws what {@link Negotiation#after} throws. */
    Offer move(Offer before, Vehicle vehicle, Move move, Actor actor) {
        var after = stateOf(before).after(move, actor.caller().galleryId(), actor.at());
        var note = switch (move) {
            case Move.Counter counter -> counter.terms().note();
            case Move.Reject reject -> reject.reason();
            case Move.Accept _, Move.Withdraw _, Move.Expire _, Move.CloseSold _ -> null;
        };
        offers.update(before.id(), after, actor.at());
        write(before.id(), stepOf(after, move.action(), note, actor), actor);
        var offer = present(before.id());
        var type = move instanceof Move.CloseSold ? MessageType.SYSTEM : MessageType.OFFER_UPDATE;
        say(offer, vehicle, move.action(), note, type, actor);
        return offer;
    }

    /** With all of its steps. */
    Offer present(OfferId id) {
        var offer = listings.findOffer(id).orElseThrow(() -> new RefusedException(ErrorCode.OFFER_NOT_FOUND));
        return offer.withSteps(steps.find(id));
    }

    /** An open offer's, or a closed one's, which no move changes. */
    static Negotiation stateOf(Offer offer) {
        var end = Objects.requireNonNullElse(offer.expiresAt(), Instant.MAX);
        return new Negotiation(
                offer.fromGalleryId(),
                offer.toGalleryId(),
                offer.status(),
                offer.version(),
                offer.turnGalleryId(),
                Objects.requireNonNullElse(offer.byGalleryId(), offer.fromGalleryId()),
                new Terms(offer.amount(), offer.note(), offer.isFinal(), end),
                offer.previousAmount());
    }

    private OfferStep stepOf(Negotiation after, OfferAction action, @Nullable String note, Actor actor) {
        var name = names.of(actor.caller().userId());
        var named = action == OfferAction.OFFER || action == OfferAction.COUNTER;
        return new OfferStep(
                after.version(),
                action,
                actor.caller().galleryId(),
                actor.caller().userId(),
                name.first(),
                name.last(),
                named ? after.live().amount() : null,
                note,
                named && after.live().isFinal(),
                named ? after.live().expiresAt() : null,
                actor.at());
    }

    private void write(OfferId id, OfferStep step, Actor actor) {
        if (!steps.insert(id, step, actor.actionId())) {
            throw new RefusedException(ErrorCode.IDEMPOTENCY_CONFLICT);
        }
    }

    private void say(
            Offer offer, Vehicle vehicle, OfferAction action, @Nullable String note, MessageType type, Actor actor) {
        var room = offer.roomId();
        // An offer of old that nobody ever opened has none, and nobody talks in it.
        if (room != null) {
            var card = cardOf(offer, vehicle, action, note, actor);
            var sentence = OfferSentence.of(card, vehicle.status());
            var metadata = OfferSentence.metadata(card, vehicle.status());
            messages.tell(actor.caller(), new Draft(room, type, sentence, metadata, actor.actionId(), null, null));
        }
        eventLog.append(RoomEvent.of(
                room,
                ServerEvent.OFFER_UPDATED,
                offer.fromGalleryId(),
                offer.toGalleryId(),
                _ -> new OfferUpdated(room, offer, RoomEvent.CURSOR_TO_COME)));
    }

    private static OfferCard cardOf(
            Offer offer, Vehicle vehicle, OfferAction action, @Nullable String note, Actor actor) {
        return new OfferCard(
                offer.id(),
                action,
                offer.amount(),
                offer.currency(),
                offer.previousAmount(),
                offer.status(),
                offer.version(),
                actor.caller().galleryId(),
                offer.expiresAt(),
                offer.isFinal(),
                note,
                vehicle.id(),
                vehicle.title(),
                vehicle.price(),
                vehicle.currency());
    }
}
