package com.galerimerkezi.messenger.server.demo;

import com.galerimerkezi.messenger.contract.RoomType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation, oldest line first.
 *
 * @param owner the gallery that has the vehicle, or gives support
 * @param asker the gallery that began
 */
record DemoRoom(
        String owner,
        String asker,
        RoomType type,
        @Nullable String vehicle,
        @Nullable BigDecimal offered,
        List<Line> lines) {
    /** Stands for the message that an offer makes by itself. */
    static final String OFFER = "OFFER";

    record Line(Instant at, String who, String text, boolean read) {
        boolean isOffer() {
            return text.equals(OFFER);
        }
    }

    Line first() {
        return lines.getFirst();
    }

    Line last() {
        return lines.getLast();
    }
}
