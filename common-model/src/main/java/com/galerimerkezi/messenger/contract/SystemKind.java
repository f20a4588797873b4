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
    CHAT_CLOSED_SOLD,
    @JsonProperty("reservation_released")
    RESERVATION_RELEASED,
    /** To the gallery that this chat joins the vehicle's owner with. */
    @JsonProperty("sold_to_this_buyer")
    SOLD_TO_THIS_BUYER,
    /** To nobody that the server knows of. */
    @JsonProperty("vehicle_sold")
    VEHICLE_SOLD,
    @JsonProperty("sale_undone")
    SALE_UNDONE,
    @JsonProperty("sale_undone_reserved")
    SALE_UNDONE_RESERVED,
    @JsonProperty("away_reply")
    AWAY_REPLY;

    /** The name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
