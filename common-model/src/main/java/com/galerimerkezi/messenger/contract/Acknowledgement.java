package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/** Who of the other gallery said, by hand, to have seen a message that asked for it. It is not taken back. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Acknowledgement(
        UserId userId, String firstName, String lastName, GalleryId galleryId, Instant acknowledgedAt) {}
