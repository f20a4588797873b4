package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a message of the server's own tells of (addition). */
public enum SystemKind {
    @JsonProperty("deposit_recorded")
    DEPOSIT_RECORDED,
    @JsonProperty("deposit_reversed")
    DEPOSIT_REVERSED,
    @JsonProperty("offer_closed_reserved")
    OFFER_CLOSED_RESERVED,
    @JsonProperty("offer_closed_sold")
    OFFER_CLOSED_SOLD,
    @JsonProperty("chat_closed_sold")
    CHAT_CLOSED_SOLD;

    /** The name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
