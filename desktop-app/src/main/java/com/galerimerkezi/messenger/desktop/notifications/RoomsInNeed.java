package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.Room;
import java.time.Instant;
import java.util.List;

/**
 * How many rooms need somebody: with unread messages, or marked so again, and not muted; and where a message waits to be
 * acknowledged.
 */
public final class RoomsInNeed {

    private RoomsInNeed() {}

    public static long among(List<Room> rooms, Instant now) {
        return rooms.stream()
                .filter(room -> room.unacknowledgedCount() > 0 || (isUnread(room) && !isMuted(room, now)))
                .count();
    }

    private static boolean isUnread(Room room) {
        return room.unreadCount() > 0 || room.myUnreadFromSeq() != null;
    }

    private static boolean isMuted(Room room, Instant now) {
        return room.mutedUntil() != null && now.isBefore(room.mutedUntil());
    }
}
