package com.galerimerkezi.messenger.desktop.notifications;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** How long one may want to be left alone. */
public enum DoNotDisturb {
    HALF_AN_HOUR,
    AN_HOUR,
    UNTIL_TOMORROW,
    WEEKEND;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public Instant from(ZonedDateTime now) {
        return switch (this) {
            case HALF_AN_HOUR -> now.plusMinutes(30).toInstant();
            case AN_HOUR -> now.plusHours(1).toInstant();
            case UNTIL_TOMORROW -> now.plusDays(1).with(MORNING).toInstant();
            case WEEKEND ->
                now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(MORNING).toInstant();
        };
    }
}
