package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** A figure of the team's report whose rooms can be looked at. */
public enum ReportFigure {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("offers")
    OFFERS,
    @JsonProperty("won")
    WON,
    @JsonProperty("lost")
    LOST,
    @JsonProperty("colleague")
    COLLEAGUE,
    @JsonProperty("brand")
    BRAND;

    /** The name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static ReportFigure of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
