package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.GalleryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a message changes in its room, read under the room's row lock. */
record RoomHead(
        GalleryId galleryA,
        GalleryId galleryB,
        boolean isActive,
        long lastSeq,
        long unreadA,
        long unreadB,
        long unacknowledgedA,
        long unacknowledgedB,
        @Nullable Instant lastMessageTime) {

    boolean joins(GalleryId gallery) {
        return galleryA.equals(gallery) || galleryB.equals(gallery);
    }

    GalleryId otherThan(GalleryId gallery) {
        return galleryA.equals(gallery) ? galleryB : galleryA;
    }

    long unreadOf(GalleryId gallery) {
        return galleryA.equals(gallery) ? unreadA : unreadB;
    }

    long unacknowledgedOf(GalleryId gallery) {
        return galleryA.equals(gallery) ? unacknowledgedA : unacknowledgedB;
    }

    /** There is one once a message was counted. */
    Instant lastMessageAt() {
        if (lastMessageTime == null) {
            throw new IllegalStateException("an empty room");
        }
        return lastMessageTime;
    }

    RoomHead withRead(GalleryId reader, int count) {
        boolean isA = galleryA.equals(reader);
        return with(unreadA - (isA ? count : 0), unreadB - (isA ? 0 : count), unacknowledgedA, unacknowledgedB);
    }

    RoomHead withAcknowledged(GalleryId gallery, int count) {
        boolean isA = galleryA.equals(gallery);
        return with(unreadA, unreadB, unacknowledgedA - (isA ? count : 0), unacknowledgedB - (isA ? 0 : count));
    }

    private RoomHead with(long a, long b, long waitingA, long waitingB) {
        return new RoomHead(galleryA, galleryB, isActive, lastSeq, a, b, waitingA, waitingB, lastMessageTime);
    }
}
