package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** What a document is worth today; of the expertise report the law counts the days. */
public enum DocumentState {
    @JsonProperty("missing")
    MISSING,
    @JsonProperty("valid")
    VALID,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("exempt")
    EXEMPT;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static DocumentState of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
