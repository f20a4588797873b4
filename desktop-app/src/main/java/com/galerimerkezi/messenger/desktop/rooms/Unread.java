package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Room;

/** What a room's badge says: what the gallery has not read, and at least one where the user marked it unread again. */
final class Unread {

    private Unread() {}

    static long of(Room room) {
        return Math.max(room.unreadCount(), room.myUnreadFromSeq() == null ? 0 : 1);
    }
}
