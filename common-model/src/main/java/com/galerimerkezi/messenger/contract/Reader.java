package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/** How far one user has read a room. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Reader(
        UserId userId, String firstName, String lastName, GalleryId galleryId, long lastReadSeq, Instant readAt) {}
