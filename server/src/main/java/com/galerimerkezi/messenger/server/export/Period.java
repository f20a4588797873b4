package com.galerimerkezi.messenger.server.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From and to, the end not included; null at an open end. */
record Period(@Nullable Instant from, @Nullable Instant to) {

    boolean isEmpty() {
        return from != null && to != null && !from.isBefore(to);
    }

    boolean holds(Instant time) {
        return (from == null || !time.isBefore(from)) && (to == null || time.isBefore(to));
    }
}
