package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Choosing what a new chat is about: a vehicle of another gallery, an offer, or the support. */
public final class NewRoomViewModel {

    public enum About {
        VEHICLE,
        OFFER,
        SUPPORT
    }

    public enum State {
        LOADING,
        SHOWING,
        NOTHING_FOUND,
        OPENING
    }

    /** One vehicle or offer to choose. */
    record Choice(
            OpenRoomRequest request,
            GalleryId gallery,
            String galleryName,
            String car,
            String carDetail,
            String detail,
            String price) {}

    private static final long WHILE_TYPING_MILLIS = 250;

    private final UserProfile me;
    private final RoomStore rooms;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Consumer<RoomId> opened;
    private final Executor afterTyping;
    private final ObjectProperty<About> about = new SimpleObjectProperty<>(About.VEHICLE);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Choice> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanBinding canOpen;
    private int asked;

    public NewRoomViewModel(
            UserProfile me, RoomStore rooms, Catalogue catalogue, Texts texts, Executor ui, Consumer<RoomId> opened) {
        this.me = me;
        this.rooms = rooms;
        this.catalogue = catalogue;
        this.texts = texts;
        this.opened = opened;
        this.afterTyping = CompletableFuture.delayedExecutor(WHILE_TYPING_MILLIS, TimeUnit.MILLISECONDS, ui);
        canOpen = Bindings.createBooleanBinding(
                () -> state.get() != State.OPENING && (about.get() == About.SUPPORT || chosen.get() != null),
                state,
                about,
                chosen);
        about.subscribe((_, _) -> load());
        query.subscribe((_, _) -> afterTyping());
        load();
    }

    private void afterTyping() {
        int turn = ++asked;
        afterTyping.execute(() -> {
            if (turn == asked) {
                load();
            }
        });
    }

    private void load() {
        int turn = ++asked;
        choices.clear();
        problem.set("");
        state.set(State.LOADING);
        switch (about.get()) {
            case VEHICLE -> {
                var _ = catalogue
                        .vehicles(query.get().strip())
                        .whenComplete((found, failure) -> show(turn, failure, () -> vehicles(found)));
            }
            case OFFER -> {
                var _ = catalogue.offers().whenComplete((found, failure) -> show(turn, failure, () -> offers(found)));
            }
            case SUPPORT -> show(turn, null, List::of);
        }
    }

    private void show(int turn, @Nullable Throwable failure, Supplier<List<Choice>> found) {
        if (turn != asked) {
            return;
        }
        if (failure != null) {
            fail(failure);
            choices.clear();
        } else {
            choices.setAll(found.get());
        }
        state.set(choices.isEmpty() ? State.NOTHING_FOUND : State.SHOWING);
    }

    private List<Choice> vehicles(List<Vehicle> found) {
        return found.stream()
                .filter(vehicle -> !vehicle.galleryId().equals(me.galleryId()))
                .filter(vehicle -> vehicle.status() != VehicleStatus.SOLD)
                .map(vehicle -> new Choice(
                        OpenRoomRequest.forVehicle(vehicle.id()),
                        vehicle.galleryId(),
                        vehicle.galleryName(),
                        RoomTitle.carOf(vehicle),
                        RoomTitle.detailOf(vehicle),
                        vehicle.galleryName(),
                        Amounts.money(vehicle.price(), vehicle.currency())))
                .toList();
    }

    private List<Choice> offers(List<Offer> found) {
        return found.stream()
                .filter(offer -> offer.status() == OfferStatus.OPEN)
                .map(this::choice)
                .toList();
    }

    private Choice choice(Offer offer) {
        boolean mine = offer.fromGalleryId().equals(me.galleryId());
        return new Choice(
                OpenRoomRequest.forOffer(offer.id()),
                mine ? offer.toGalleryId() : offer.fromGalleryId(),
                mine ? offer.toGalleryName() : offer.fromGalleryName(),
                offer.vehicleTitle(),
                "",
                mine
                        ? texts.get("newRoom.offer.to", offer.toGalleryName())
                        : texts.get("newRoom.offer.from", offer.fromGalleryName()),
                Amounts.money(offer.amount(), offer.currency()));
    }

    public void open() {
        if (!canOpen.get()) {
            return;
        }
        var choice = chosen.get();
        var before = state.get();
        problem.set("");
        state.set(State.OPENING);
        var _ = rooms.open(choice == null ? OpenRoomRequest.forSupport() : choice.request())
                .whenComplete((room, failure) -> {
                    state.set(before);
                    if (failure == null) {
                        opened.accept(room);
                    } else {
                        fail(failure);
                    }
                });
    }

    private void fail(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        problem.set(cause instanceof GatewayException refused ? texts.error(refused) : texts.get("error.unexpected"));
    }

    public ObjectProperty<About> about() {
        return about;
    }

    public StringProperty query() {
        return query;
    }

    public ObservableList<Choice> choices() {
        return choices;
    }

    public ObjectProperty<@Nullable Choice> chosen() {
        return chosen;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public BooleanBinding canOpen() {
        return canOpen;
    }
}
