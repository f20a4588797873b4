package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a user does to rooms as a whole. Each fails with the server's refusal. */
public final class RoomChanges {

    private final RoomStore store;
    private final GalleryId mine;

    public RoomChanges(RoomStore store, GalleryId mine) {
        this.store = store;
        this.mine = mine;
    }

    public CompletableFuture<Void> pin(RoomId room, boolean pinned) {
        return store.change(room, own(own -> own.pinned(pinned)), server -> server.pin(room, pinned));
    }

    public CompletableFuture<Void> mute(RoomId room, @Nullable Instant until) {
        return store.change(room, own(own -> own.mutedUntil(until)), server -> server.mute(room, until));
    }

    public CompletableFuture<Void> notifyOf(RoomId room, NotifyLevel level) {
        return store.change(room, own(own -> own.told(level)), server -> server.notifyOf(room, level));
    }

    public CompletableFuture<Void> archive(RoomId room, boolean archived) {
        return store.change(
                room, known -> RoomEvents.withArchived(known, archived), server -> server.archive(room, archived));
    }

    public CompletableFuture<Void> markRead(Room room) {
        return store.change(room.id(), RoomEvents::withNothingUnread, server -> {
            if (room.unreadCount() > 0) {
                server.markRead(room.id());
            }
            if (room.myUnreadFromSeq() != null) {
                server.unmarkUnread(room.id());
            }
        });
    }

    public CompletableFuture<Void> markUnread(Room room) {
        return store.change(
                room.id(), own(own -> own.unreadFrom(room.lastSeq())), server -> server.markUnread(room.id()));
    }

    public CompletableFuture<Void> close(RoomId room) {
        return store.close(room);
    }

    public CompletableFuture<Void> reopen(Room room) {
        var other = room.galleryAId().equals(mine) ? room.galleryBId() : room.galleryAId();
        return store.open(new OpenRoomRequest(room.roomType(), room.offerId(), room.vehicleId(), other))
                .thenAccept(_ -> {});
    }

    private static UnaryOperator<Room> own(UnaryOperator<Own> change) {
        return room -> RoomEvents.withOwn(room, change.apply(Own.of(room)));
    }
}
