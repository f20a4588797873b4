package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomStatus;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.UserProfile;
import java.time.Instant;
import java.util.Locale;

/** Which of the rooms the list shows. */
public enum RoomFilter {
    ALL,
    UNREAD,
    WAITING,
    MINE,
    OFFERS,
    VEHICLES,
    SUPPORT,
    DRAFTS,
    SNOOZED,
    CLOSED,
    ARCHIVED;

    boolean shows(Room room, boolean drafted, UserProfile me, Instant now) {
        boolean listed = isListed(room) && !OwnSide.isSnoozed(room, now);
        return switch (this) {
            case ALL -> listed;
            case UNREAD -> listed && isUnread(room);
            case WAITING -> listed && isWaiting(room, me.galleryId());
            case MINE -> listed && isAssignedTo(room, me);
            case OFFERS -> listed && hasOpenOffer(room);
            case VEHICLES -> listed && room.roomType() == RoomType.VEHICLE;
            case SUPPORT -> listed && room.roomType() == RoomType.SUPPORT;
            case SNOOZED -> isListed(room) && OwnSide.isSnoozed(room, now);
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

    private static boolean isAssignedTo(Room room, UserProfile me) {
        var team = room.team();
        return team != null
                && team.assignee() != null
                && team.assignee().userId().equals(me.id());
    }

    /** The other gallery wrote last, or somebody said that it waits, or its amount is still to be answered. */
    private static boolean isWaiting(Room room, GalleryId mine) {
        var team = room.team();
        var last = room.lastMessageGalleryId();
        boolean waits = (team != null && team.status() != null)
                ? team.status() == RoomStatus.WAITING_FOR_US
                : last != null && !last.equals(mine);
        return waits || isOurTurn(room, mine);
    }

    static boolean isOurTurn(Room room, GalleryId mine) {
        var offer = room.offer();
        return offer != null && offer.status() == OfferStatus.OPEN && mine.equals(offer.turnGalleryId());
    }

    /** Reading or answering the open room must not take it from under one's eyes. */
    boolean keepsOpenRoom() {
        return this == UNREAD || this == WAITING || this == MINE || this == DRAFTS;
    }

    /** The key of its name. */
    String textKey() {
        return "rooms.filter." + name().toLowerCase(Locale.ROOT);
    }
}
