package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** What a step of an offer did; the last two are the server's own. */
public enum OfferAction {
    @JsonProperty("offer")
    OFFER,
    @JsonProperty("counter")
    COUNTER,
    @JsonProperty("accept")
    ACCEPT,
    @JsonProperty("reject")
    REJECT,
    @JsonProperty("withdraw")
    WITHDRAW,
    @JsonProperty("expire")
    EXPIRE,
    @JsonProperty("close_sold")
    CLOSE_SOLD;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static OfferAction of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
