package com.galerimerkezi.messenger.desktop.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Times as the reader says them: 14:05, Bugün, Dün, Çarşamba, 5 Mart 2026 Perşembe. */
public final class Moments {

    private static final long DAYS_CALLED_BY_NAME = 6;

    private final Texts texts;
    private final Clock clock;
    private final ZoneId zone;
    private final DateTimeFormatter time;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter fullDay;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter shortDayOfAnotherYear;
    private final DateTimeFormatter month;

    public Moments(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.zone = clock.getZone();
        this.time = pattern("HH:mm");
        this.weekday = pattern("EEEE");
        this.fullDay = pattern(texts.get("format.day"));
        this.shortDay = pattern("d MMM");
        this.shortDayOfAnotherYear = pattern("dd.MM.yyyy");
        this.month = pattern("LLLL yyyy");
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale());
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public String time(Instant moment) {
        return time.format(moment.atZone(zone));
    }

    public String day(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        if (ago == 0) {
            return texts.get("day.today");
        }
        if (ago == 1) {
            return texts.get("day.yesterday");
        }
        return ago > 1 && ago < DAYS_CALLED_BY_NAME ? weekday.format(day) : fullDay.format(day);
    }

    public String date(LocalDate day) {
        return shortDayOfAnotherYear.format(day);
    }

    public String month(YearMonth whole) {
        return month.format(whole);
    }

    /** The day, unless it is today, and the time. */
    public String exactly(Instant moment) {
        var inList = inList(moment);
        return inList.equals(time(moment)) ? inList : inList + " " + time(moment);
    }

    /** As short as a list wants it: the time today, then the day, then the date. */
    public String inList(Instant moment) {
        var day = dayOf(moment);
        var today = LocalDate.now(clock);
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago == 0) {
            return time(moment);
        }
        if (ago > 0 && ago < DAYS_CALLED_BY_NAME) {
            return day(day);
        }
        return (day.getYear() == today.getYear() ? shortDay : shortDayOfAnotherYear).format(day);
    }

    /** When something ends: the time today, with the day before it later. */
    public String soon(Instant moment) {
        var day = dayOf(moment);
        return day.equals(LocalDate.now(clock)) ? time(moment) : shortDay.format(day) + " " + time(moment);
    }
}
