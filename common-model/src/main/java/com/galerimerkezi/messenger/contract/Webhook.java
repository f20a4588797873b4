package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of a gallery's events (addition).
 *
 * @param galleryId whose events; null for those of every gallery
 * @param events the types that are told; empty for all
 * @param secret what deliveries are signed with; only in the answer that makes the webhook
 * @param failingSince since when deliveries fail; null while they arrive
 * @param disabledAt when it was given up; {@code resume} goes on where it stopped
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Webhook(
        WebhookId id,
        @Nullable GalleryId galleryId,
        String url,
        List<String> events,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret,
        Instant createdAt,
        @Nullable Instant failingSince,
        @Nullable Instant nextTryAt,
        @Nullable Instant disabledAt) {

    public Webhook {
        events = List.copyOf(events);
    }
}
