package com.galerimerkezi.messenger.server.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as dealers and programs write them; a date is the day's first moment in Turkey. */
public final class Days {

    public static final ZoneId TURKEY = ZoneId.of("Europe/Istanbul");
    private static final DateTimeFormatter WITH_DOTS = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    public static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    public static final Instant LAST = Instant.parse("9998-12-31T00:00:00Z");

    private Days() {}

    /** Throws {@link java.time.DateTimeException} for anything that is no time. */
    public static Instant of(String written) {
        if (written.indexOf('T') > 0) {
            return bounded(Instant.parse(written));
        }
        var date = written.indexOf('.') > 0 ? LocalDate.parse(written, WITH_DOTS) : LocalDate.parse(written);
        return bounded(date.atStartOfDay(TURKEY).toInstant());
    }

    /** No message is older or younger, and the database knows no such years. */
    private static Instant bounded(Instant time) {
        return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    }
}
