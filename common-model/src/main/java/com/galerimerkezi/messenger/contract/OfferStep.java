package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of an offer, never changed. The amount is live in the last step that names one; a later one supersedes it.
 *
 * @param version the offer's version from this step on: 1, 2, 3 … without gaps
 * @param galleryId who took it; of a step of the server's own, the side it spoke for
 * @param amount null where the step named none: accept, reject, withdraw, expire, close_sold
 * @param note what went with the amount, or the reason of a rejection
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record OfferStep(
        long version,
        OfferAction action,
        GalleryId galleryId,
        UserId userId,
        String firstName,
        String lastName,
        @Nullable BigDecimal amount,
        @Nullable String note,
        boolean isFinal,
        @Nullable Instant expiresAt,
        Instant createdAt) {}
