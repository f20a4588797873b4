package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rooms of the signed-in gallery: the pinned ones, then the newest activity first. */
public final class RoomStore implements Follower {

    private final Map<RoomId, Room> known = new HashMap<>();
    private final Wishes wishes = new Wishes();
    private final ObservableList<Room> all = FXCollections.observableArrayList();
    private final ObservableList<Room> readOnlyAll = FXCollections.unmodifiableObservableList(all);
    private final ObservableList<Room> rooms = FXCollections.observableArrayList();
    private final ObservableList<Room> readOnly = FXCollections.unmodifiableObservableList(rooms);
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(LoadState.LOADING);
    private final ReadOnlyObjectWrapper<LoadState> closedState = new ReadOnlyObjectWrapper<>(LoadState.LOADING);
    private final ReadOnlyLongWrapper unreadTotal = new ReadOnlyLongWrapper();
    private final RoomRepository cached;
    private final RoomActions server;
    private final Background background;
    private final UserProfile me;
    private boolean closedWanted;

    public RoomStore(CacheFile cache, RoomActions server, Background background, UserProfile me) {
        this.cached = new RoomRepository(cache);
        this.server = server;
        this.background = background;
        this.me = me;
    }

    /** Reads the cache, so it is not called on the UI thread. */
    public void paintFromCache() {
        var rows = cached.findAll();
        if (!rows.isEmpty()) {
            background.onUi(() -> replaceAll(rows));
        }
    }

    /** Those that are open and not archived. */
    public ObservableList<Room> rooms() {
        return readOnly;
    }

    /** Also the archived ones, and of the closed ones those that this computer knows. */
    public ObservableList<Room> all() {
        return readOnlyAll;
    }

    /** The other gallery of each room. */
    public List<GalleryId> partners() {
        return rooms.stream()
                .map(room -> room.galleryAId().equals(me.galleryId()) ? room.galleryBId() : room.galleryAId())
                .toList();
    }

    /** Also a closed room, which the list no longer shows. */
    public Optional<Room> find(RoomId id) {
        return Optional.ofNullable(known.get(id)).map(wishes::in);
    }

    /** The chat of a room's two galleries about its vehicle itself. */
    public Optional<Room> aboutVehicle(Room ofOffer) {
        return known.values().stream()
                .filter(room -> room.roomType() == RoomType.VEHICLE
                        && Objects.equals(room.vehicleId(), ofOffer.vehicleId())
                        && room.joins(ofOffer.galleryAId())
                        && room.joins(ofOffer.galleryBId()))
                .findFirst();
    }

    /** As {@link #find}, and from the server where this computer does not know the room. */
    public CompletableFuture<Room> load(RoomId id) {
        var present = known.get(id);
        if (present != null) {
            return CompletableFuture.completedFuture(present);
        }
        return background.call(() -> server.find(id)).thenApply(room -> {
            put(room);
            return room;
        });
    }

    public ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyLongProperty unreadTotal() {
        return unreadTotal.getReadOnlyProperty();
    }

    /** The room that is there already comes back. */
    public CompletableFuture<RoomId> open(OpenRoomRequest request) {
        return background.call(() -> server.open(request)).thenApply(room -> {
            put(room);
            return room.id();
        });
    }

    /** Nobody follows the closed rooms of years: they are asked for once, and then kept by the events. */
    void loadClosed() {
        if (closedWanted && closedState.get() != LoadState.FAILED) {
            return;
        }
        closedWanted = true;
        closedState.set(LoadState.LOADING);
        var _ = background.call(server::closed).whenComplete((found, failure) -> {
            if (failure == null) {
                putAll(found);
            }
            closedState.set(failure == null ? LoadState.READY : LoadState.FAILED);
        });
    }

    ReadOnlyObjectProperty<LoadState> closedState() {
        return closedState.getReadOnlyProperty();
    }

    /** Shown at once; what the log tells confirms it, a refusal takes it back. */
    CompletableFuture<Void> change(RoomId id, UnaryOperator<Room> effect, Consumer<RoomActions> call) {
        var wish = wishes.add(id, effect);
        show();
        return background
                .call(() -> {
                    call.accept(server);
                    return id;
                })
                .whenComplete((_, failure) -> {
                    if (failure == null) {
                        wishes.granted(wish, known.get(id));
                    } else {
                        wishes.refused(wish);
                    }
                    show();
                })
                .thenAccept(_ -> {});
    }

    /** The list changes when the server says so. */
    public CompletableFuture<Void> close(RoomId room) {
        return background
                .call(() -> {
                    server.close(room);
                    return room;
                })
                .thenAccept(_ -> {});
    }

    /** Also where the gallery has no rooms yet, so that nothing ever changed. */
    public void reached() {
        state.set(LoadState.READY);
        if (closedState.get() == LoadState.FAILED) {
            loadClosed();
        }
    }

    /** The server was not reached; what is in the cache stays usable. */
    public void notReached() {
        if (state.get() == LoadState.LOADING) {
            state.set(LoadState.FAILED);
        }
    }

    @Override
    public void keep(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.VehicleUpdated about) {
            cached.findAll().stream()
                    .filter(room -> about.vehicle().id().equals(room.vehicleId()))
                    .forEach(room -> cached.save(RoomSubject.withVehicle(room, about.vehicle())));
        }
        if (event instanceof ServerEvent.GalleryUpdated of) {
            cached.findAll().stream()
                    .filter(room -> room.joins(of.gallery().id()))
                    .forEach(room -> cached.save(RoomSubject.withGallery(room, of.gallery())));
        }
        RoomEvents.roomOf(event).ifPresent(id -> {
            var room = RoomEvents.after(cached.find(id).orElse(null), event, me);
            if (room != null) {
                cached.save(room);
            }
        });
    }

    @Override
    public void apply(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.VehicleUpdated about) {
            known.replaceAll((_, room) -> RoomSubject.withVehicle(room, about.vehicle()));
            show();
        }
        if (event instanceof ServerEvent.GalleryUpdated of) {
            known.replaceAll((_, room) -> RoomSubject.withGallery(room, of.gallery()));
            show();
        }
        RoomEvents.roomOf(event).ifPresent(id -> {
            var room = RoomEvents.after(known.get(id), event, me);
            if (room == null) {
                fetch(id);
            } else {
                known.put(id, room);
                wishes.told(room);
                show();
            }
        });
    }

    /** A message in a room that was closed when the rooms were listed. */
    private void fetch(RoomId id) {
        var _ = background.call(() -> server.find(id)).thenAccept(this::put);
    }

    private void put(Room row) {
        putAll(List.of(row));
    }

    /** Of a room that is known the log tells, in order; an answer may be older than what it told last. */
    private void putAll(List<Room> rows) {
        var unknown = rows.stream()
                .filter(row -> !known.containsKey(row.id()))
                .map(row -> row.messages() == null ? row : RoomEvents.withoutMessages(row))
                .toList();
        unknown.forEach(room -> known.put(room.id(), room));
        show();
        var _ = background.inOrder(() -> {
            unknown.forEach(cached::saveIfNew);
            return unknown;
        });
    }

    @Override
    public void keepAfresh(List<Room> rows) {
        cached.replaceAll(rows);
    }

    @Override
    public void applyAfresh(List<Room> rows) {
        replaceAll(rows);
    }

    private void replaceAll(List<Room> rows) {
        known.clear();
        rows.forEach(room -> known.put(room.id(), room));
        state.set(LoadState.READY);
        show();
        if (closedWanted) {
            closedState.set(LoadState.FAILED);
            loadClosed();
        }
    }

    private void show() {
        var present = known.values().stream()
                .map(wishes::in)
                .sorted(RoomOrder.PINNED_FIRST)
                .toList();
        var active = present.stream()
                .filter(room -> room.isActive() && !room.archived())
                .toList();
        Lists.show(all, present);
        Lists.show(rooms, active);
        unreadTotal.set(active.stream().mapToLong(Unread::of).sum());
    }
}
