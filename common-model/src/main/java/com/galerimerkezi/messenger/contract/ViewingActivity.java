package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** What a colleague does in a room: only looks, writes a message, writes an internal note. */
public enum ViewingActivity {
    @JsonProperty("viewing")
    VIEWING,
    @JsonProperty("writing")
    WRITING,
    @JsonProperty("noting")
    NOTING;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static ViewingActivity of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
