package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook's address gets: an entry of {@code /sync}, and whose it is.
 *
 * @param cursor null in a test
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record WebhookEvent(
        @Nullable GalleryId galleryId,
        @Nullable Cursor cursor,
        String type,
        @Nullable RoomId roomId,
        JsonNode data,
        Instant createdAt) {

    public static final String TEST = "test";
}
