package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/**
 * What a client asks of {@code GET /search}; what is null does not narrow.
 *
 * @param q words, all of which must occur, and operators such as {@code kimden:ayşe}
 * @param from a date or an instant, included; {@code to} is not
 * @param minPrice whole units, as {@code maxPrice}; both included
 */
public record SearchQuery(
        @Nullable String q,
        @Nullable RoomId roomId,
        @Nullable String from,
        @Nullable String to,
        @Nullable MessageType type,
        @Nullable UserId sender,
        @Nullable GalleryId senderGallery,
        @Nullable String plate,
        @Nullable Long minPrice,
        @Nullable Long maxPrice) {

    public static SearchQuery of(String q) {
        return new SearchQuery(q, null, null, null, null, null, null, null, null, null);
    }

    public SearchQuery inRoom(RoomId room) {
        return new SearchQuery(q, room, from, to, type, sender, senderGallery, plate, minPrice, maxPrice);
    }
}
