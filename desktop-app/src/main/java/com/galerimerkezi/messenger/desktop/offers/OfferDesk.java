package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.CounterRequest;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MakeOfferRequest;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.RejectRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;

/** What one window does with offers: shows them, and asks before each step. */
public final class OfferDesk {

    private final OfferStore store;
    private final GalleryId mine;
    private final OfferRooms rooms;
    private final OfferWords words;
    private final Clock clock;
    private final Ticks ticks;
    private final Overlays overlays;

    public OfferDesk(
            OfferStore store,
            GalleryId mine,
            OfferRooms rooms,
            OfferWords words,
            Clock clock,
            Ticks ticks,
            Overlays overlays) {
        this.store = store;
        this.mine = mine;
        this.rooms = rooms;
        this.words = words;
        this.clock = clock;
        this.ticks = ticks;
        this.overlays = overlays;
    }

    public void close() {
        ticks.close();
    }

    OfferStore store() {
        return store;
    }

    OfferWords words() {
        return words;
    }

    Ticks ticks() {
        return ticks;
    }

    GalleryId mine() {
        return mine;
    }

    /** Whether our side took the step that the card tells of. */
    public boolean isOurs(OfferCard card) {
        return mine.equals(card.byGalleryId());
    }

    Bargain of(Offer offer) {
        return new Bargain(offer, mine, clock.instant());
    }

    /** The card of a message that tells of an offer. */
    public OfferCardPane card(OfferCard card, Message message) {
        return new OfferCardPane(this, card, message);
    }

    /** Under the head of an offer's room; empty where the room is about no offer. */
    public OfferStrip strip(Room room) {
        return new OfferStrip(this, new OfferNext(this, rooms, room), room.offerId(), room.vehiclePrice());
    }

    /** From the vehicle's chat to that of its offer, and back. */
    public OfferTalk talk(Room room) {
        return new OfferTalk(this, rooms, room);
    }

    /** All steps of a room's offer, beside it. */
    public OfferPast past(Room room) {
        return new OfferPast(this, room.offerId(), room.vehiclePrice());
    }

    /** Asks which amount is offered for another gallery's vehicle, and opens the room of the offer; that of one there is. */
    public void make(Vehicle vehicle) {
        var present = ownOpen(vehicle.id());
        if (present.isPresent()) {
            rooms.show(present.get());
            return;
        }
        var form = new OfferFormViewModel(
                OfferSubject.of(vehicle), words, clock, terms -> store.make(request(vehicle, terms)));
        show(form, "offer.form.make", rooms::show);
    }

    /** Whether our side has no open offer for the vehicle. */
    public BooleanBinding isFree(VehicleId vehicle) {
        return Bindings.createBooleanBinding(() -> ownOpen(vehicle).isEmpty(), store.all());
    }

    /** All of them, to find one again. */
    public void list() {
        var model = new OffersViewModel(store, mine, words, clock, ticks);
        var card = new OffersView(
                model,
                words.texts(),
                offer -> {
                    overlays.close();
                    rooms.show(offer);
                },
                overlays::close);
        overlays.show(card);
        card.focus();
    }

    private static MakeOfferRequest request(Vehicle vehicle, OfferTerms terms) {
        return new MakeOfferRequest(
                vehicle.id(),
                terms.amount(),
                vehicle.currency(),
                terms.note(),
                terms.isFinal(),
                terms.until(),
                terms.id());
    }

    void ask(Bargain.Move move, Offer offer) {
        switch (move) {
            case ACCEPT -> show(OfferStepForm.accepting(offer), offer, competing(offer));
            case REJECT -> show(OfferStepForm.rejecting(offer), offer, "");
            case WITHDRAW -> show(OfferStepForm.withdrawing(offer), offer, "");
            case COUNTER -> counter(offer);
        }
    }

    private void counter(Offer offer) {
        var subject = OfferSubject.of(of(offer), asked(offer), others(offer).size());
        var form = new OfferFormViewModel(
                subject, words, clock, terms -> store.counter(offer.id(), request(offer, terms)));
        show(form, "offer.form.counter", _ -> {});
    }

    private static CounterRequest request(Offer offer, OfferTerms terms) {
        return new CounterRequest(
                terms.amount(), terms.note(), terms.isFinal(), terms.until(), offer.version(), terms.id());
    }

    private @Nullable BigDecimal asked(Offer offer) {
        return Optional.ofNullable(offer.roomId())
                .flatMap(rooms::find)
                .map(Room::vehiclePrice)
                .orElse(null);
    }

    /** Whoever has an open offer for a vehicle cannot make a second one. */
    private Optional<Offer> ownOpen(VehicleId vehicle) {
        return store.all().stream()
                .filter(offer -> offer.vehicleId().equals(vehicle) && mine.equals(offer.fromGalleryId()))
                .filter(offer -> of(offer).isOpen())
                .findFirst();
    }

    /** For the same vehicle, from other buyers. */
    private List<Offer> others(Offer offer) {
        return store.all().stream()
                .filter(other -> other.vehicleId().equals(offer.vehicleId())
                        && !other.id().equals(offer.id()))
                .filter(other -> of(other).isOpen())
                .toList();
    }

    /** Whoever accepts one offer closes the others: also a higher one. */
    private String competing(Offer offer) {
        var others = others(offer);
        if (others.isEmpty()) {
            return "";
        }
        var texts = words.texts();
        var higher = others.stream()
                .filter(other -> other.currency().equals(offer.currency()))
                .filter(other -> other.amount().compareTo(offer.amount()) > 0)
                .max(Comparator.comparing(Offer::amount))
                .map(highest -> " " + texts.get("offer.warn.others.highest", words.amount(highest)));
        return texts.count("offer.warn.others", others.size()) + higher.orElse("");
    }

    private void show(OfferFormViewModel form, String title, Consumer<Offer> sent) {
        var card = new OfferFormCard(form, words, title, overlays::close, sent);
        overlays.show(card);
        card.focus();
    }

    private void show(OfferStepForm form, Offer offer, String warning) {
        var card = new OfferStepCard(form, words, warning, overlays::close, reason -> step(form, offer, reason));
        overlays.show(card);
        card.focus();
    }

    private CompletableFuture<Offer> step(OfferStepForm form, Offer offer, @Nullable String reason) {
        var request = new OfferActionRequest(offer.version(), form.id());
        return switch (form.move()) {
            case ACCEPT -> store.accept(offer.id(), request);
            case WITHDRAW -> store.withdraw(offer.id(), request);
            case REJECT -> store.reject(offer.id(), new RejectRequest(reason, offer.version(), form.id()));
            case COUNTER -> throw new IllegalStateException("a counter has an amount");
        };
    }
}
