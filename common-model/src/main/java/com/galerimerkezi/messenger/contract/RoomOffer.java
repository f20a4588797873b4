package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The offer of a room in short: whether it is open, whose turn it is, until when (addition). */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record RoomOffer(
        OfferId id,
        OfferStatus status,
        BigDecimal amount,
        String currency,
        long version,
        @Nullable GalleryId turnGalleryId,
        @Nullable Instant expiresAt,
        boolean isFinal) {}
