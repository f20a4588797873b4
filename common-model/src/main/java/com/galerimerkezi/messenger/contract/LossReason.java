package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** Why a deal was lost. */
public enum LossReason {
    @JsonProperty("price")
    PRICE,
    @JsonProperty("sold_elsewhere")
    SOLD_ELSEWHERE,
    @JsonProperty("condition")
    CONDITION,
    @JsonProperty("documents")
    DOCUMENTS,
    @JsonProperty("financing")
    FINANCING,
    @JsonProperty("no_answer")
    NO_ANSWER,
    @JsonProperty("other")
    OTHER;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static LossReason of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
