package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** How a message answers a search, best first: by the word itself, its beginning, its stem, or a part of it. */
public enum SearchRank {
    @JsonProperty("exact")
    EXACT,
    @JsonProperty("prefix")
    PREFIX,
    @JsonProperty("stem")
    STEM,
    @JsonProperty("infix")
    INFIX;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static SearchRank of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
