package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** A reminder waits for its time, has come, or is settled. */
public enum ReminderState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("due")
    DUE,
    @JsonProperty("done")
    DONE;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static ReminderState of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
