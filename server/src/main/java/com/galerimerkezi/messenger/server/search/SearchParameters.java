package com.galerimerkezi.messenger.server.search;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** A search as it stands in the address, unread. */
record SearchParameters(
        @Nullable String q,
        @Nullable String roomId,
        @Nullable String from,
        @Nullable String to,
        @Nullable String type,
        @Nullable String sender,
        @BindParam("sender_gallery") @Nullable String senderGallery,
        @Nullable String plate,
        @BindParam("min_price") @Nullable String minPrice,
        @BindParam("max_price") @Nullable String maxPrice,
        @Nullable String cursor,
        @Nullable String limit) {}
