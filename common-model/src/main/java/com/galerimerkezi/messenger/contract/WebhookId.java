package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A webhook. */
public record WebhookId(@JsonValue UUID value) {

    /** Throws {@link IllegalArgumentException} for text that is no UUID in its usual form of 36 characters. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WebhookId of(String text) {
        return new WebhookId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
