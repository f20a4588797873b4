package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** How a deposit was paid. */
public enum DepositMethod {
    @JsonProperty("cash")
    CASH,
    @JsonProperty("transfer")
    TRANSFER,
    @JsonProperty("card")
    CARD,
    @JsonProperty("cheque")
    CHEQUE,
    @JsonProperty("other")
    OTHER;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static DepositMethod of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
