package com.galerimerkezi.messenger.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new webhook.
 *
 * @param events types as {@code /sync} names them; none means all
 * @param secret one's own; without it the server makes one
 * @param galleryId only of the marketplace, which may hear one gallery or, without it, all
 */
public record CreateWebhookRequest(
        String url,
        @Nullable List<String> events,
        @Nullable String secret,
        @Nullable GalleryId galleryId) {}
