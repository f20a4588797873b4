package com.galerimerkezi.messenger.desktop.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;

/** The times that are offered: this evening as long as it is ahead, tomorrow and Monday morning. Pure. */
final class ScheduleTimes {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final long AHEAD_MINUTES = 15;

    private ScheduleTimes() {}

    /** By the key of their text. */
    static Map<String, Instant> after(Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        var times = new LinkedHashMap<String, Instant>();
        var evening = here.with(EVENING);
        if (here.plusMinutes(AHEAD_MINUTES).isBefore(evening)) {
            times.put("schedule.evening", evening.toInstant());
        }
        times.put("schedule.tomorrow", morning(here.plusDays(1)));
        if (here.getDayOfWeek() != DayOfWeek.SUNDAY) {
            times.put("schedule.monday", morning(here.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
        }
        return times;
    }

    private static Instant morning(ZonedDateTime day) {
        return day.with(MORNING).toInstant();
    }
}
