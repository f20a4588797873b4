package com.galerimerkezi.messenger.contract.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.galerimerkezi.messenger.contract.OfferStatus;
import java.util.List;
import java.util.Locale;

/** Where the offer of a chat stands, as one searches for it: its status, or open with a counter-offer on the table. */
public enum OfferState {
    @JsonProperty("open")
    OPEN,
    /** Open as well. */
    @JsonProperty("countered")
    COUNTERED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("expired")
    EXPIRED,
    @JsonProperty("closed_sold")
    CLOSED_SOLD;

    public OfferStatus status() {
        return switch (this) {
            case OPEN, COUNTERED -> OfferStatus.OPEN;
            case ACCEPTED -> OfferStatus.ACCEPTED;
            case REJECTED -> OfferStatus.REJECTED;
            case WITHDRAWN -> OfferStatus.WITHDRAWN;
            case EXPIRED -> OfferStatus.EXPIRED;
            case CLOSED_SOLD -> OfferStatus.CLOSED_SOLD;
        };
    }

    /**
     * Whether an offer stands so.
     *
     * @param version how many steps it has; while it is open each after the first is a counter-offer
     */
    public boolean isOf(OfferStatus status, long version) {
        return status == status() && (this != COUNTERED || version > 1);
    }

    /** The name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static OfferState of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
