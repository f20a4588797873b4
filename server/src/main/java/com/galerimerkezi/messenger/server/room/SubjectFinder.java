package com.galerimerkezi.messenger.server.room;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.listing.ListingService;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which two galleries a room is to join, from what it is about. */
@Component
class SubjectFinder {

    private final ListingService listings;
    private final RoomRepository rooms;

    SubjectFinder(ListingService listings, RoomRepository rooms) {
        this.listings = listings;
        this.rooms = rooms;
    }

    Subject of(Caller caller, OpenRoomRequest request) {
        var own = caller.galleryId();
        return switch (request.roomType()) {
            case OFFER -> ofOffer(caller, present("offerId", request.offerId()), request.otherGalleryId());
            case VEHICLE -> ofVehicle(own, present("vehicleId", request.vehicleId()), request.otherGalleryId());
            case SUPPORT -> ofSupport(own, request.otherGalleryId());
        };
    }

    private Subject ofOffer(Caller caller, OfferId id, @Nullable GalleryId named) {
        var offer = listings.offer(caller, id);
        listings.hold(offer.vehicleId());
        var other = offer.fromGalleryId().equals(caller.galleryId()) ? offer.toGalleryId() : offer.fromGalleryId();
        refuseOtherThan(other, named, caller.galleryId());
        return new Subject(RoomType.OFFER, id, offer.vehicleId(), offer.fromGalleryId(), offer.toGalleryId());
    }

    /** Whoever asks about a vehicle talks to its owner; the owner itself must say with whom. */
    private Subject ofVehicle(GalleryId own, VehicleId id, @Nullable GalleryId named) {
        listings.hold(id);
        var owner = listings.vehicle(id).galleryId();
        if (!owner.equals(own)) {
            refuseOtherThan(owner, named, own);
            return new Subject(RoomType.VEHICLE, null, id, own, owner);
        }
        if (named == null || named.equals(own)) {
            throw new RefusedException(ErrorCode.SAME_GALLERY);
        }
        requireGallery(named);
        return new Subject(RoomType.VEHICLE, null, id, named, own);
    }

    private Subject ofSupport(GalleryId own, @Nullable GalleryId named) {
        var support = rooms.findSupport().orElseThrow(() -> new RefusedException(ErrorCode.GALLERY_NOT_FOUND));
        if (!support.equals(own)) {
            refuseOtherThan(support, named, own);
            return new Subject(RoomType.SUPPORT, null, null, own, support);
        }
        if (named == null || named.equals(own)) {
            throw new RefusedException(ErrorCode.SAME_GALLERY);
        }
        requireGallery(named);
        return new Subject(RoomType.SUPPORT, null, null, named, own);
    }

    private static void refuseOtherThan(GalleryId other, @Nullable GalleryId named, GalleryId own) {
        if (own.equals(named)) {
            throw new RefusedException(ErrorCode.SAME_GALLERY);
        }
        if (named != null && !named.equals(other)) {
            throw RefusedException.field("otherGalleryId", "wrong");
        }
    }

    private void requireGallery(GalleryId gallery) {
        if (!rooms.galleryExists(gallery)) {
            throw new RefusedException(ErrorCode.GALLERY_NOT_FOUND);
        }
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw RefusedException.field(field, "required");
        }
        return value;
    }
}
