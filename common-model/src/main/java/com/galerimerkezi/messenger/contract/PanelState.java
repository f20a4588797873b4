package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** What became of a panel since the factory. */
public enum PanelState {
    @JsonProperty("original")
    ORIGINAL,
    @JsonProperty("painted")
    PAINTED,
    @JsonProperty("locally_painted")
    LOCALLY_PAINTED,
    @JsonProperty("replaced")
    REPLACED;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static PanelState of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
