package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** A scheduled message waits, was sent, was cancelled, or could not be sent. */
public enum ScheduledState {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("sent")
    SENT,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonProperty("refused")
    REFUSED;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static ScheduledState of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
