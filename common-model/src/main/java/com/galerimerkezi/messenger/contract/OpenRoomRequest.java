package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/** Opens the room of an offer, a vehicle or the support, or finds the one that is there. */
public record OpenRoomRequest(
        RoomType roomType,
        @Nullable OfferId offerId,
        @Nullable VehicleId vehicleId,
        @Nullable GalleryId otherGalleryId) {

    public static OpenRoomRequest forVehicle(VehicleId vehicle) {
        return new OpenRoomRequest(RoomType.VEHICLE, null, vehicle, null);
    }

    public static OpenRoomRequest forOffer(OfferId offer) {
        return new OpenRoomRequest(RoomType.OFFER, offer, null, null);
    }

    public static OpenRoomRequest forSupport() {
        return new OpenRoomRequest(RoomType.SUPPORT, null, null, null);
    }
}
