package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** What somebody is warned of: an offer that ends in an hour, in ten minutes, in five; a room that waits, and still waits. */
public enum AlertKind {
    @JsonProperty("offer_hour")
    OFFER_HOUR,
    @JsonProperty("offer_minutes")
    OFFER_MINUTES,
    @JsonProperty("offer_last")
    OFFER_LAST,
    @JsonProperty("unanswered")
    UNANSWERED,
    @JsonProperty("unanswered_long")
    UNANSWERED_LONG;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static AlertKind of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
