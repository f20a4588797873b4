package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the own gallery, as its owner sees them.
 *
 * @param lastSeenAt when a session of theirs was last used; null before the first sign-in
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Person(
        UserId id,
        String firstName,
        String lastName,
        String email,
        Role role,
        boolean isActive,
        boolean twoFactor,
        @Nullable Instant lastSeenAt,
        Instant createdAt) {}
