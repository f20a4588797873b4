package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** What a one-time code lets its holder do. */
public enum EntryKind {
    /** Become one of a gallery's staff. */
    @JsonProperty("join")
    JOIN,
    /** Bring a gallery of one's own and be its owner. */
    @JsonProperty("new_gallery")
    NEW_GALLERY,
    /** Choose a new password. */
    @JsonProperty("reset")
    RESET;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static EntryKind of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
