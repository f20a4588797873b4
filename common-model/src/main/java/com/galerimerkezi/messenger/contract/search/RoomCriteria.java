package com.galerimerkezi.messenger.contract.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import org.jspecify.annotations.Nullable;

/**
 * Which chats are searched; what is null does not narrow.
 *
 * @param in the beginning of a word of the other gallery's name, or a part of the vehicle's plate
 * @param gallery the other gallery
 * @param brand the beginning of a word of the vehicle's brand, as {@code model} of its model
 * @param offer how the chat's offer stands now
 */
public record RoomCriteria(
        @Nullable String in,
        @Nullable GalleryId gallery,
        @Nullable String brand,
        @Nullable String model,
        @Nullable OfferState offer) {

    public static final RoomCriteria NONE = new RoomCriteria(null, null, null, null, null);

    public boolean isNone() {
        return equals(NONE);
    }

    /** What the other says goes first. */
    public RoomCriteria and(RoomCriteria other) {
        return new RoomCriteria(
                or(other.in, in),
                or(other.gallery, gallery),
                or(other.brand, brand),
                or(other.model, model),
                or(other.offer, offer));
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
