package com.galerimerkezi.messenger.server.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a message must be besides saying the words; what is null does not narrow.
 *
 * @param from included, as the prices are; {@code to} is not
 * @param senderName a word of the sender's or the sender's gallery's name, folded, or its beginning
 */
record Filter(
        @Nullable RoomId room,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable MessageType type,
        @Nullable UserId sender,
        @Nullable GalleryId senderGallery,
        @Nullable String senderName,
        @Nullable String plate,
        @Nullable Long minPrice,
        @Nullable Long maxPrice) {

    boolean standsAlone() {
        return plate != null || minPrice != null || maxPrice != null;
    }

    Filter with(Operator operator) {
        return new Filter(
                room,
                later(from, operator.after()),
                earlier(to, operator.before()),
                other(type, operator.type()),
                sender,
                senderGallery,
                other(senderName, operator.senderName()),
                other(plate, operator.plate()),
                minPrice,
                maxPrice);
    }

    private static <T> @Nullable T other(@Nullable T present, @Nullable T other) {
        return other == null ? present : other;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
