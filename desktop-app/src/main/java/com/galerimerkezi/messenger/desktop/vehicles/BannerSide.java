package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Vehicle;
import java.util.Locale;

/** How whoever reads a chat stands to a vehicle that is reserved or sold. */
enum BannerSide {
    /** It is ours, or will be. */
    BUYER,
    /** Ours, and the one we talk to has it. */
    SELLER,
    /** Ours, and another one has it. */
    SELLER_ELSEWHERE,
    /** Ours, and the server was not told who has it. */
    SELLER_TO_NOBODY_KNOWN,
    /** Somebody else has it. */
    OTHER,
    /** Somebody has it; the server was not told who. */
    ANYBODY;

    /** Told: whether the server closed the chat because another one has the vehicle. */
    static BannerSide of(Vehicle vehicle, GalleryId mine, GalleryId other, boolean told) {
        var buyer = vehicle.buyerGalleryId();
        if (mine.equals(buyer)) {
            return BUYER;
        }
        if (!mine.equals(vehicle.galleryId())) {
            return told ? OTHER : ANYBODY;
        }
        if (buyer == null) {
            return SELLER_TO_NOBODY_KNOWN;
        }
        return buyer.equals(other) ? SELLER : SELLER_ELSEWHERE;
    }

    /** Whether it is good news. */
    boolean isOurs() {
        return this != OTHER && this != ANYBODY;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
