package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Room;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** How long a room may be silent. */
public enum Mute {
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

    /** When the next of these rooms is heard again. */
    public static Optional<Instant> nextEnd(List<Room> rooms, Instant now) {
        return rooms.stream()
                .map(Room::mutedUntil)
                .filter(Objects::nonNull)
                .filter(now::isBefore)
                .min(Instant::compareTo);
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
