package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Made by the sender's device; the same on every retry, so that a message is stored once. */
public record ClientMessageId(@JsonValue UUID value) {

    /** Throws {@link IllegalArgumentException} for text that is no UUID in its usual form of 36 characters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClientMessageId of(String text) {
        return new ClientMessageId(Uuids.parse(text));
    }

    public static ClientMessageId random() {
        return new ClientMessageId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
