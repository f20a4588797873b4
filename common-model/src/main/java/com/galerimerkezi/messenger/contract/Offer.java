package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offer for a vehicle, with its one live amount.
 *
 * @param amount major units of {@code currency}, 2 decimals at most
 * @param roomId null while nobody has opened its room
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Offer(
        OfferId id,
        VehicleId vehicleId,
        String vehicleTitle,
        GalleryId fromGalleryId,
        String fromGalleryName,
        GalleryId toGalleryId,
        String toGalleryName,
        @Nullable RoomId roomId,
        BigDecimal amount,
        String currency,
        OfferStatus status,
        long version,
        @Nullable GalleryId turnGalleryId,
        @Nullable Instant expiresAt,
        Instant createdAt) {}
