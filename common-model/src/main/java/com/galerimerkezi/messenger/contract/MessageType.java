package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** What a message is; the last two come from the server or the marketplace only. */
public enum MessageType {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("file")
    FILE,
    @JsonProperty("system")
    SYSTEM,
    @JsonProperty("offer_update")
    OFFER_UPDATE;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static MessageType of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
