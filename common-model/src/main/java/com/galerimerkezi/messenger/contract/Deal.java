package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** One line of the report: a room whose outcome was noted. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Deal(
        RoomId roomId,
        RoomType roomType,
        @Nullable VehicleId vehicleId,
        @Nullable String vehicleTitle,
        @Nullable String vehiclePlate,
        GalleryId otherGalleryId,
        String otherGalleryName,
        DealOutcome outcome) {}
