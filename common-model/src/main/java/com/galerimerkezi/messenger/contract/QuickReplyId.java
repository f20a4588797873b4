package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A text that is kept to be sent again. */
public record QuickReplyId(@JsonValue UUID value) {

    /** Throws {@link IllegalArgumentException} for text that is no UUID in its usual form of 36 characters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static QuickReplyId of(String text) {
        return new QuickReplyId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
