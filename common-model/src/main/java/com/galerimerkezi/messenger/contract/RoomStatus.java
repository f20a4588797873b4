package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** Whose answer a room waits for, as one side sees it. */
public enum RoomStatus {
    @JsonProperty("waiting_for_us")
    WAITING_FOR_US,
    @JsonProperty("waiting_for_them")
    WAITING_FOR_THEM;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static RoomStatus of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
