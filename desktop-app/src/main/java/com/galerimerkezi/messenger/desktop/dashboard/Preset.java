package com.galerimerkezi.messenger.desktop.dashboard;

import com.galerimerkezi.messenger.desktop.deals.ReportPeriod;
import java.time.LocalDate;
import java.util.Locale;

/** Periods that are often asked for. */
enum Preset {
    WEEK,
    DAYS_30,
    MONTH,
    LAST_MONTH,
    YEAR;

    /** Up to the day that is today. */
    ReportPeriod on(LocalDate today) {
        var first = today.withDayOfMonth(1);
        return switch (this) {
            case WEEK -> new ReportPeriod(today.minusDays(6), today);
            case DAYS_30 -> new ReportPeriod(today.minusDays(29), today);
            case MONTH -> new ReportPeriod(first, today);
            case LAST_MONTH -> new ReportPeriod(first.minusMonths(1), first.minusDays(1));
            case YEAR -> new ReportPeriod(today.withDayOfYear(1), today);
        };
    }

    String textKey() {
        return "dashboard.preset." + name().toLowerCase(Locale.ROOT);
    }
}
