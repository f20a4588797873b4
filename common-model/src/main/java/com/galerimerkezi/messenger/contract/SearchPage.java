package com.galerimerkezi.messenger.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of results as a client keeps it.
 *
 * @param next what to ask the next page with; null at the end
 */
public record SearchPage(List<SearchHit> hits, @Nullable String next) {

    public SearchPage {
        hits = List.copyOf(hits);
    }
}
