package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a one-time code is for.
 *
 * @param galleryName null where its holder brings the gallery
 * @param email null where its holder chooses one
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record EntryInfo(
        EntryKind kind,
        @Nullable String galleryName,
        Role role,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        Instant expiresAt) {}
