package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomOffer;
import com.galerimerkezi.messenger.contract.Vehicle;
import org.jspecify.annotations.Nullable;

/** What a room shows of its offer and its vehicle, as they are now. */
final class RoomSubject {

    private RoomSubject() {}

    static Room withOffer(Room room, Offer offer) {
        return offer.id().equals(room.offerId()) ? with(room, null, offer.inRoom(), null) : room;
    }

    static Room withVehicle(Room room, Vehicle vehicle) {
        return vehicle.id().equals(room.vehicleId()) ? with(room, vehicle, room.offer(), null) : room;
    }

    static Room withGallery(Room room, Gallery gallery) {
        return room.joins(gallery.id()) ? with(room, null, room.offer(), gallery) : room;
    }

    private static Room with(Room r, @Nullable Vehicle vehicle, @Nullable RoomOffer offer, @Nullable Gallery gallery) {
        var a = gallery != null && gallery.id().equals(r.galleryAId()) ? gallery : null;
        var b = gallery != null && gallery.id().equals(r.galleryBId()) ? gallery : null;
        return new Room(
                r.id(),
                r.roomType(),
                r.offerId(),
                r.vehicleId(),
                r.galleryAId(),
                r.galleryBId(),
                r.galleryAName(),
                r.galleryBName(),
                vehicle == null ? r.vehicleBrand() : vehicle.brand(),
                vehicle == null ? r.vehicleModel() : vehicle.model(),
                vehicle == null ? r.vehiclePrice() : vehicle.price(),
                vehicle == null ? r.vehicleCurrency() : vehicle.currency(),
                vehicle == null ? r.vehicleTitle() : vehicle.title(),
                vehicle == null ? r.vehicleYear() : vehicle.year(),
                vehicle == null ? r.vehiclePlate() : vehicle.plate(),
                r.isActive(),
                r.closedAt(),
                r.lastMessageAt(),
                r.lastMessagePreview(),
                r.unreadCount(),
                r.lastSeq(),
                r.myLastReadSeq(),
                r.archived(),
                r.pinned(),
                r.mutedUntil(),
                r.createdAt(),
                r.lastMessageGalleryId(),
                r.myUnreadFromSeq(),
                r.notifyLevel(),
                vehicle == null ? r.vehicleStatus() : vehicle.status(),
                offer,
                r.outcome(),
                r.lastMessage(),
                a == null ? r.galleryAAuthorisedUntil() : a.authorisedUntil(),
                b == null ? r.galleryBAuthorisedUntil() : b.authorisedUntil(),
                r.team(),
                a == null ? r.galleryACertificate() : a.certificate(),
                b == null ? r.galleryBCertificate() : b.certificate(),
                r.deliveredSeq(),
                r.unacknowledgedCount(),
                null);
    }
}
