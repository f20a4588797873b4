package com.galerimerkezi.messenger.desktop.team;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The times for which one usually puts something off. */
public enum Later {
    AN_HOUR,
    THREE_HOURS,
    TOMORROW,
    MONDAY;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public Instant from(ZonedDateTime now) {
        return switch (this) {
            case AN_HOUR -> now.plusHours(1).truncatedTo(ChronoUnit.SECONDS).toInstant();
            case THREE_HOURS -> now.plusHours(3).truncatedTo(ChronoUnit.SECONDS).toInstant();
            case TOMORROW -> now.plusDays(1).with(MORNING).toInstant();
            case MONDAY ->
                now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(MORNING).toInstant();
        };
    }

    /** The key of its name. */
    public String textKey() {
        return "team.later." + name().toLowerCase(Locale.ROOT);
    }
}
