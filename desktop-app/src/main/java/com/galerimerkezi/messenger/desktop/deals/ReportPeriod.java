package com.galerimerkezi.messenger.desktop.deals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day to another, both of them included; open where there is none. */
public record ReportPeriod(
        @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final ReportPeriod ALL = new ReportPeriod(null, null);

    public boolean isBackwards() {
        return from != null && to != null && from.isAfter(to);
    }

    /** The day that is no longer in it, as the server takes its ends. */
    public @Nullable LocalDate end() {
        return to == null ? null : to.plusDays(1);
    }
}
