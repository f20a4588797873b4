package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a gallery noted of a room's end; the other side never sees it. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DealOutcome(
        DealResult outcome,
        @Nullable LossReason lossReason,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note,
        UserId userId,
        String firstName,
        String lastName,
        Instant recordedAt) {}
