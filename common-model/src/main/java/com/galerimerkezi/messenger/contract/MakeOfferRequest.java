package com.galerimerkezi.messenger.contract;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A first offer for another gallery's vehicle; it makes the offer's room, too.
 *
 * @param amount major units, 2 decimals and 12 digits before them at most
 * @param currency the vehicle's where none is named
 * @param expiresAt 1 hour to 7 days from now; 48 hours where none is named
 * @param clientActionId the same on every retry, so that the offer is made once
 */
public record MakeOfferRequest(
        VehicleId vehicleId,
        BigDecimal amount,
        @Nullable String currency,
        @Nullable String note,
        @Nullable Boolean isFinal,
        @Nullable Instant expiresAt,
        @Nullable ClientMessageId clientActionId) {}
