package com.galerimerkezi.messenger.desktop.rooms;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long a room may be silent. */
enum Mute {
    AN_HOUR,
    EIGHT_HOURS,
    UNTIL_TOMORROW,
    A_WEEK,
    ALWAYS;

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    Instant from(ZonedDateTime now) {
        return switch (this) {
            case AN_HOUR -> wholeSeconds(now.plusHours(1));
            case EIGHT_HOURS -> wholeSeconds(now.plusHours(8));
            case UNTIL_TOMORROW -> now.plusDays(1).with(MORNING).toInstant();
            case A_WEEK -> wholeSeconds(now.plusDays(7));
            case ALWAYS -> END_OF_TIME;
        };
    }

    static boolean isForever(Instant end) {
        return !end.isBefore(END_OF_TIME);
    }

    /** The key of its name. */
    String textKey() {
        return "rooms.mute." + name().toLowerCase(Locale.ROOT);
    }

    private static Instant wholeSeconds(ZonedDateTime end) {
        return end.toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
