package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An invitation that is open. */
public record InvitationId(@JsonValue UUID value) {

    /** Throws {@link IllegalArgumentException} for text that is no UUID in its usual form of 36 characters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InvitationId of(String text) {
        return new InvitationId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
