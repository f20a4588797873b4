package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/** A one-time code for a new password, which cannot be read again. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ResetCode(String code, Instant expiresAt) {}
