package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.Room;
import java.time.Instant;
import java.util.List;

/** How many rooms need somebody: with unread messages, or marked so again, and not muted. */
public final class RoomsInNeed {

    private RoomsInNeed() {}

    public static long among(List<Room> rooms, Instant now) {
        return rooms.stream()
                .filter(room -> room.unreadCount() > 0 || room.myUnreadFromSeq() != null)
                .filter(room -> room.mutedUntil() == null || !now.isBefore(room.mutedUntil()))
                .count();
    }
}
