package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An offer for a vehicle. */
public record OfferId(@JsonValue UUID value) {

    /** Throws {@link IllegalArgumentException} for text that is no UUID in its usual form of 36 characters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OfferId of(String text) {
        return new OfferId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
