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

    /** There is one once a message was counted. */
    Instant lastMessageAt() {
        if (lastMessageTime == null) {
            throw new IllegalStateException("an empty room");
        }
        return lastMessageTime;
    }

    RoomHead withRead(GalleryId reader, int count) {
        return galleryA.equals(reader)
                ? new RoomHead(galleryA, galleryB, isActive, lastSeq, unreadA - count, unreadB, lastMessageTime)
                : new RoomHead(galleryA, galleryB, isActive, lastSeq, unreadA, unreadB - count, lastMessageTime);
    }
}
