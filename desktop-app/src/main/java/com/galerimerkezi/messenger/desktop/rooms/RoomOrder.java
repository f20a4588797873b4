package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Room;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/** In which order rooms stand in lists. */
final class RoomOrder {

    static final Comparator<Room> NEWEST_FIRST = Comparator.comparing(RoomOrder::activity)
            .thenComparing(room -> room.id().value())
            .reversed();

    static final Comparator<Room> PINNED_FIRST =
            Comparator.comparing(Room::pinned).reversed().thenComparing(NEWEST_FIRST);

    private RoomOrder() {}

    private static Instant activity(Room room) {
        return Objects.requireNonNullElse(room.lastMessageAt(), room.createdAt());
    }
}
