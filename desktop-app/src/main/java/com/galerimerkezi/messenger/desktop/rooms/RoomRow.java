package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;

/**
 * One line of the room list.
 *
 * @param draft what was typed and not sent, instead of the preview; empty when nothing was
 * @param offer the amount of its open offer; empty where there is none
 * @param ourTurn to answer that amount
 * @param unread how many messages
 * @param marked as unread, though nothing in it need be
 * @param waiting a message of theirs waits to be acknowledged
 * @param side how the own gallery stands with it
 * @param spoken the row as one sentence
 */
record RoomRow(
        RoomId id,
        GalleryId gallery,
        String name,
        String car,
        String detail,
        String preview,
        String draft,
        String time,
        String offer,
        boolean ourTurn,
        long unread,
        boolean marked,
        boolean pinned,
        boolean muted,
        boolean waiting,
        OwnSide side,
        String spoken) {

    boolean isUnread() {
        return unread > 0 || marked;
    }
}
