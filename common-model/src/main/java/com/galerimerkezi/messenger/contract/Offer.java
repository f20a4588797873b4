package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer for a vehicle, with its one live amount.
 *
 * @param amount major units of {@code currency}, 2 decimals at most
 * @param roomId null while nobody has opened its room
 * @param version counts its steps; every step raises it by one
 * @param turnGalleryId may accept, counter or reject, the other side may only withdraw; null once it is closed
 * @param note of the live amount
 * @param isFinal the live amount was said to be the last one (addition, as all after it)
 * @param previousAmount what the live amount took the place of
 * @param byGalleryId who named the live amount
 * @param updatedAt the time of its last step
 * @param steps all of them, oldest first; not in lists
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
        Instant createdAt,
        @Nullable String note,
        boolean isFinal,
        @Nullable BigDecimal previousAmount,
        @Nullable GalleryId byGalleryId,
        @Nullable Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OfferStep> steps) {

    public Offer {
        steps = steps == null ? null : List.copyOf(steps);
    }

    public Offer withSteps(List<OfferStep> all) {
        return new Offer(
                id,
                vehicleId,
                vehicleTitle,
                fromGalleryId,
                fromGalleryName,
                toGalleryId,
                toGalleryName,
                roomId,
                amount,
                currency,
                status,
                version,
                turnGalleryId,
                expiresAt,
                createdAt,
                note,
                isFinal,
                previousAmount,
                byGalleryId,
                updatedAt,
                all);
    }

    /** What the room's row tells of it. */
    public RoomOffer inRoom() {
        return new RoomOffer(id, status, amount, currency, version, turnGalleryId, expiresAt, isFinal);
    }
}
