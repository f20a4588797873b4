package com.galerimerkezi.messenger.contract;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another amount in answer to the live one.
 *
 * @param expiresAt as in {@link MakeOfferRequest}; the window begins anew
 * @param expectedVersion the version that the user saw; another one is a conflict
 */
public record CounterRequest(
        BigDecimal amount,
        @Nullable String note,
        @Nullable Boolean isFinal,
        @Nullable Instant expiresAt,
        @Nullable Long expectedVersion,
        @Nullable ClientMessageId clientActionId) {}
