package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** That a message is set off from the others. One without is an ordinary message. */
public enum Importance {
    @JsonProperty("important")
    IMPORTANT,
    /** Important, and its sender waits until somebody of the other gallery says to have seen it. */
    @JsonProperty("acknowledge")
    ACKNOWLEDGE;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static Importance of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
