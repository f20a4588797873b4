package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When a gallery answers, what it says outside of that, and when it is warned. Nobody else gets it.
 *
 * @param publicHolidays Turkey's are closed, their eves from 13:00
 * @param awayText what is answered outside of the hours, once a day and room
 * @param unansweredMinutes of open time after which whoever has the room is warned; 0: never
 * @param escalateMinutes of open time after which the owners are; 0: never
 * @param urgentLabelId rooms with it are warned of at any hour
 * @param openDays public holidays on which it is open all the same, and days that were no holiday after all
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record BusinessHours(
        String zone,
        List<OpenInterval> intervals,
        boolean publicHolidays,
        List<ClosedDay> closedDays,
        boolean awayEnabled,
        String awayText,
        int unansweredMinutes,
        int escalateMinutes,
        @Nullable LabelId urgentLabelId,
        List<LocalDate> openDays) {

    public static final String TURKEY = "Europe/Istanbul";
    public static final int MOST_INTERVALS = 42;
    public static final int MOST_CLOSED_DAYS = 100;
    public static final int LONGEST_AWAY_TEXT = 1000;

    /** Of whoever has set none: by day on each day, and no automatic word. */
    public static final BusinessHours UNSET = new BusinessHours(
            TURKEY,
            IntStream.rangeClosed(1, OpenInterval.LAST_DAY)
                    .mapToObj(day -> new OpenInterval(day, LocalTime.of(8, 0), LocalTime.of(22, 0)))
                    .toList(),
            false,
            List.of(),
            false,
            "",
            60,
            120,
            null,
            List.of());

    public BusinessHours {
        intervals = List.copyOf(intervals);
        closedDays = List.copyOf(closedDays);
        // unknown to whoever wrote it before there were any
        openDays = openDays == null ? List.of() : List.copyOf(openDays);
    }
}
