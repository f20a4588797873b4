package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** A place in a vehicle's document pack. */
public enum DocumentSlot {
    @JsonProperty("registration")
    REGISTRATION,
    @JsonProperty("expertise")
    EXPERTISE,
    @JsonProperty("damage_record")
    DAMAGE_RECORD,
    @JsonProperty("proxy")
    PROXY,
    @JsonProperty("authorisation_certificate")
    AUTHORISATION_CERTIFICATE;

    /** The name on the wire and in the database. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Throws {@link IllegalArgumentException} for a name that is none of these. */
    public static DocumentSlot of(String wireName) {
        for (var value : values()) {
            if (value.wireName().equals(wireName)) {
                return value;
            }
        }
        throw new IllegalArgumentException("none of " + List.of(values()));
    }
}
