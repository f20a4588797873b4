package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A gallery's own label for rooms. */
public record LabelId(@JsonValue UUID value) {

    /** Throws {@link IllegalArgumentException} for text that is no UUID in its usual form of 36 characters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LabelId of(String text) {
        return new LabelId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
