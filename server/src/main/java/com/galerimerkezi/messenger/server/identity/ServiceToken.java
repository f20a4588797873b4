package com.galerimerkezi.messenger.server.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token of another backend, as the operator sees it.
 *
 * @param galleryName null where it may speak for every gallery
 */
public record ServiceToken(String name, @Nullable String galleryName, Instant createdAt, boolean isRevoked) {}
