package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation that nobody has followed yet. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Invitation(
        InvitationId id,
        EntryKind kind,
        Role role,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        Instant createdAt,
        Instant expiresAt) {}
