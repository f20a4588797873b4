package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** The parts of a body whose paint a buyer asks about. */
public enum Panel {
    @JsonProperty("hood")
    HOOD,
    @JsonProperty("roof")
    ROOF,
    @JsonProperty("trunk")
    TRUNK,
    @JsonProperty("left_front_door")
    LEFT_FRONT_DOOR,
    @JsonProperty("right_front_door")
    RIGHT_FRONT_DOOR,
    @JsonProperty("left_rear_door")
    LEFT_REAR_DOOR,
    @JsonProperty("right_rear_door")
    RIGHT_REAR_DOOR,
    @JsonProperty("left_front_fender")
    LEFT_FRONT_FENDER,
    @JsonProperty("right_front_fender")
    RIGHT_FRONT_FENDER,
    @JsonProperty("left_rear_fender")
    LEFT_REAR_FENDER,
    @JsonProperty("right_rear_fender")
    RIGHT_REAR_FENDER,
    @JsonProperty("front_bumper")
    FRONT_BUMPER,
    @JsonProperty("rear_bumper")
    REAR_BUMPER;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static Panel of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
