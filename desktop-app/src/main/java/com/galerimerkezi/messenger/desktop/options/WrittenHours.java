package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.ClosedDay;
import com.galerimerkezi.messenger.contract.OpenInterval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hours and days as one writes them: 09:00-12:30, 13:30-19:00; 31.08.2026 and a name. Empty where they cannot be read. */
final class WrittenHours {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final String END_OF_DAY = "24:00";

    private WrittenHours() {}

    static String ofDay(List<OpenInterval> intervals, int day) {
        return intervals.stream()
                .filter(interval -> interval.day() == day)
                .map(interval -> SHOWN.format(interval.opens()) + "-"
                        + (interval.closes().equals(LocalTime.MIDNIGHT) ? END_OF_DAY : SHOWN.format(interval.closes())))
                .collect(Collectors.joining(", "));
    }

    /** None at all is a day that is closed. */
    static Optional<List<OpenInterval>> readDay(String written, int day) {
        var intervals = new ArrayList<OpenInterval>();
        for (var part : written.split(",", -1)) {
            if (part.isBlank()) {
                continue;
            }
            var ends = part.strip().split("\\s*[-–]\\s*", -1);
            if (ends.length != 2) {
                return Optional.empty();
            }
            try {
                var interval = new OpenInterval(day, time(ends[0]), time(ends[1]));
                if (!interval.isWhole() || intervals.stream().anyMatch(interval::overlaps)) {
                    return Optional.empty();
                }
                intervals.add(interval);
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }
        return Optional.of(intervals);
    }

    static String ofDays(List<ClosedDay> days) {
        return days.stream()
                .map(day -> SHOWN_DAY.format(day.date()) + (day.name() == null ? "" : " " + day.name()))
                .collect(Collectors.joining("\n"));
    }

    /** One a line. */
    static Optional<List<ClosedDay>> readDays(String written) {
        var days = new ArrayList<ClosedDay>();
        for (var line :
                written.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var parts = line.split("\\s+", 2);
            try {
                days.add(new ClosedDay(LocalDate.parse(parts[0], DAY), parts.length == 2 ? parts[1] : null));
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }
        return Optional.of(days);
    }

    private static LocalTime time(String written) {
        var plain = written.replace('.', ':');
        return plain.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(plain, TIME);
    }
}
