package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomType;
import java.util.Locale;

/** Which of the rooms the list shows. */
public enum RoomFilter {
    ALL,
    UNREAD,
    WAITING,
    OFFERS,
    VEHICLES,
    SUPPORT,
    DRAFTS,
    CLOSED,
    ARCHIVED;

    boolean shows(Room room, boolean drafted, GalleryId mine) {
        return switch (this) {
            case ALL -> isListed(room);
            case UNREAD -> isListed(room) && isUnread(room);
            case WAITING -> isListed(room) && isWaiting(room, mine);
            case OFFERS -> isListed(room) && hasOpenOffer(room);
            case VEHICLES -> isListed(room) && room.roomType() == RoomType.VEHICLE;
            case SUPPORT -> isListed(room) && room.roomType() == RoomType.SUPPORT;
            case DRAFTS -> room.isActive() && drafted;
            case CLOSED -> !room.isActive();
            case ARCHIVED -> room.isActive() && room.archived();
        };
    }

    private static boolean isListed(Room room) {
        return room.isActive() && !room.archived();
    }

    /** Also one that was read and marked as unread again. */
    static boolean isUnread(Room room) {
        return room.unreadCount() > 0 || room.myUnreadFromSeq() != null;
    }

    private static boolean hasOpenOffer(Room room) {
        var offer = room.offer();
        return offer != null && offer.status() == OfferStatus.OPEN;
    }

    /** The other gallery wrote last, or its amount is still to be answered. */
    private static boolean isWaiting(Room room, GalleryId mine) {
        var last = room.lastMessageGalleryId();
        return (last != null && !last.equals(mine)) || isOurTurn(room, mine);
    }

    static boolean isOurTurn(Room room, GalleryId mine) {
        var offer = room.offer();
        return offer != null && offer.status() == OfferStatus.OPEN && mine.equals(offer.turnGalleryId());
    }

    /** Reading or answering the open room must not take it from under one's eyes. */
    boolean keepsOpenRoom() {
        return this == UNREAD || this == WAITING || this == DRAFTS;
    }

    /** The key of its name. */
    String textKey() {
        return "rooms.filter." + name().toLowerCase(Locale.ROOT);
    }
}
