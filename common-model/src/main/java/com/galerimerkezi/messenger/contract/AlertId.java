package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A warning to whom a room is assigned, or to its owners. */
public record AlertId(@JsonValue UUID value) {

    /** Throws {@link IllegalArgumentException} for text that is no UUID in its usual form of 36 characters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AlertId of(String text) {
        return new AlertId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
