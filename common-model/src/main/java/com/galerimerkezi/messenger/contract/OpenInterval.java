package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;

/**
 * A part of a weekday in which a gallery answers.
 *
 * @param day 1 is Monday, 7 Sunday
 * @param closes midnight stands for the end of the day
 */
public record OpenInterval(
        int day,
        @JsonFormat(pattern = "HH:mm") LocalTime opens,
        @JsonFormat(pattern = "HH:mm") LocalTime closes) {

    public static final int LAST_DAY = 7;

    public boolean isWhole() {
        return day >= 1
                && day <= LAST_DAY
                && opens != null
                && closes != null
                && (closes.equals(LocalTime.MIDNIGHT) || opens.isBefore(closes));
    }

    public boolean overlaps(OpenInterval other) {
        return day == other.day && opens.toSecondOfDay() < other.end() && other.opens.toSecondOfDay() < end();
    }

    private int end() {
        return closes.equals(LocalTime.MIDNIGHT) ? 24 * 60 * 60 : closes.toSecondOfDay();
    }
}
