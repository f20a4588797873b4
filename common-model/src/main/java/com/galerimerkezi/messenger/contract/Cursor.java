package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A place in a gallery's event log, {@code epoch:n} on the wire.
 *
 * @param epoch changes when a backup is restored; places of two epochs have no order
 * @param position 0 before the first event, then 1, 2, 3 … without gaps
 */
public record Cursor(UUID epoch, long position) {

    public Cursor {
        if (position < 0) {
            throw new IllegalArgumentException("a cursor counts from 0");
        }
    }

    /** Throws {@link IllegalArgumentException} for text that is no cursor. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cursor of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no cursor");
        }
        var place = text.substring(colon + 1);
        long position = Long.parseLong(place);
        if (!Long.toString(position).equals(place)) {
            throw new IllegalArgumentException("no cursor");
        }
        return new Cursor(Uuids.parse(text.substring(0, colon)), position);
    }

    public Cursor at(long otherPosition) {
        return new Cursor(epoch, otherPosition);
    }

    @JsonValue
    @Override
    public String toString() {
        return epoch + ":" + position;
    }
}
