package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where one is signed in. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record OwnSession(
        SessionId id,
        @Nullable String deviceName,
        @Nullable String address,
        Instant createdAt,
        Instant lastUsedAt,
        boolean isCurrent) {}
