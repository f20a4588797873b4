package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A message that waits for its time. */
public record ScheduledId(@JsonValue UUID value) {

    /** Throws {@link IllegalArgumentException} for text that is no UUID in its usual form of 36 characters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScheduledId of(String text) {
        return new ScheduledId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
