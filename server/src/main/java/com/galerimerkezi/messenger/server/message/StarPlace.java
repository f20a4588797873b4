package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.MessageId;
import java.time.Instant;

/** A star's place in its user's list: {@code microseconds_id} as text. */
record StarPlace(Instant at, MessageId message) {

    private static final long MICROS = 1_000_000;
    private static final long LAST = Instant.parse("9999-01-01T00:00:00Z").getEpochSecond() * MICROS;

    /** Throws {@link IllegalArgumentException} for text that {@link #toString} did not make. */
    static StarPlace of(String text) {
        var parts = text.split("_", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no place");
        }
        long micros = Long.parseLong(parts[0]);
        if (micros < 0 || micros > LAST) {
            throw new IllegalArgumentException("no time of a star");
        }
        return new StarPlace(Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000), MessageId.of(parts[1]));
    }

    @Override
    public String toString() {
        return at.getEpochSecond() * MICROS + at.getNano() / 1_000 + "_" + message;
    }
}
