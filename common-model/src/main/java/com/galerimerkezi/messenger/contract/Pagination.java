package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list. Pages by number carry {@code page}, {@code total} and {@code totalPages};
 * pages by key (additions to the original document) carry {@code hasMore} or {@code next_cursor}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pagination(
        @Nullable Integer page,
        int limit,
        @Nullable Long total,
        @Nullable Long totalPages,
        @Nullable Boolean hasMore,
        @JsonProperty("next_cursor") @Nullable String nextCursor) {

    public static Pagination ofPage(int page, int limit, long total) {
        return new Pagination(page, limit, total, Math.ceilDiv(total, (long) limit), null, null);
    }

    public static Pagination ofKeys(int limit, boolean hasMore) {
        return new Pagination(null, limit, null, null, hasMore, null);
    }

    public static Pagination ofCursor(int limit, @Nullable String nextCursor) {
        return new Pagination(null, limit, null, null, null, nextCursor);
    }
}
