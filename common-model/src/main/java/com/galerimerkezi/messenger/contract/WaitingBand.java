package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** How long a room has waited for an answer. */
public enum WaitingBand {
    @JsonProperty("under_hour")
    UNDER_HOUR,
    @JsonProperty("under_four_hours")
    UNDER_FOUR_HOURS,
    @JsonProperty("under_day")
    UNDER_DAY,
    @JsonProperty("over_day")
    OVER_DAY;

    /** The name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static WaitingBand of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
