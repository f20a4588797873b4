package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A warning that came to this user: once, whatever was restarted meanwhile.
 *
 * @param offerId the offer that ends; null where a message waits
 * @param at when the offer ends, or since when somebody waits
 * @param urgent it comes at any hour
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record RoomAlert(
        AlertId id,
        RoomId roomId,
        AlertKind kind,
        @Nullable OfferId offerId,
        Instant at,
        boolean urgent,
        Instant raisedAt) {}
