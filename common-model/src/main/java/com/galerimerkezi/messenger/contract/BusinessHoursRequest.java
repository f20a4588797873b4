package com.galerimerkezi.messenger.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole of it; what is missing is as if it had never been set. */
public record BusinessHoursRequest(
        @Nullable String zone,
        @Nullable List<OpenInterval> intervals,
        @Nullable Boolean publicHolidays,
        @Nullable List<ClosedDay> closedDays,
        @Nullable Boolean awayEnabled,
        @Nullable String awayText,
        @Nullable Integer unansweredMinutes,
        @Nullable Integer escalateMinutes,
        @Nullable LabelId urgentLabelId,
        @Nullable List<LocalDate> openDays) {

    public static BusinessHoursRequest of(BusinessHours hours) {
        return new BusinessHoursRequest(
                hours.zone(),
                hours.intervals(),
                hours.publicHolidays(),
                hours.closedDays(),
                hours.awayEnabled(),
                hours.awayText(),
                hours.unansweredMinutes(),
                hours.escalateMinutes(),
                hours.urgentLabelId(),
                hours.openDays());
    }
}
