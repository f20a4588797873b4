package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** What a label looks like; each has a pair of colours in every theme. */
public enum LabelColour {
    @JsonProperty("red")
    RED,
    @JsonProperty("orange")
    ORANGE,
    @JsonProperty("yellow")
    YELLOW,
    @JsonProperty("green")
    GREEN,
    @JsonProperty("teal")
    TEAL,
    @JsonProperty("blue")
    BLUE,
    @JsonProperty("purple")
    PURPLE,
    @JsonProperty("grey")
    GREY;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static LabelColour of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
