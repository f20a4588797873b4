package com.galerimerkezi.messenger.contract.hours;

import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.ClosedDay;
import com.galerimerkezi.messenger.contract.OpenInterval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reckons with a gallery's hours in its own zone. */
public final class Opening {

    /** No gallery is closed for longer and comes back. */
    private static final int LOOKED_AHEAD = 60;

    private final ZoneId zone;
    private final BusinessHours hours;
    private final Set<LocalDate> closed;

    public Opening(BusinessHours hours) {
        this.hours = hours;
        zone = ZoneId.of(hours.zone());
        closed = hours.closedDays().stream().map(ClosedDay::date).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOpen(Instant at) {
        return spansOn(dayOf(at)).stream().anyMatch(span -> span.holds(at));
    }

    public LocalDate dayOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** How much of the time between them was open. */
    public Duration between(Instant from, Instant to) {
        var sum = Duration.ZERO;
        for (var day = dayOf(from); !day.isAfter(dayOf(to)); day = day.plusDays(1)) {
            for (var span : spansOn(day)) {
                sum = sum.plus(span.within(from, to));
            }
        }
        return sum;
    }

    /** When so much open time has passed; empty where none comes. */
    public Optional<Instant> after(Instant from, Duration open) {
        var left = open;
        for (var day = dayOf(from); !day.isAfter(dayOf(from).plusDays(LOOKED_AHEAD)); day = day.plusDays(1)) {
            for (var span : spansOn(day)) {
                var part = span.within(from, span.end());
                if (part.isPositive() && part.compareTo(left) >= 0) {
                    return Optional.of((from.isAfter(span.begin()) ? from : span.begin()).plus(left));
                }
                left = left.minus(part);
            }
        }
        return Optional.empty();
    }

    /** While it is closed: since when; at most a day ago. */
    public Instant closedSince(Instant now) {
        var earliest = now.minus(Duration.ofDays(1));
        return List.of(dayOf(now).minusDays(1), dayOf(now)).stream()
                .flatMap(day -> spansOn(day).stream())
                .map(Span::end)
                .filter(end -> !end.isAfter(now) && end.isAfter(earliest))
                .max(Comparator.naturalOrder())
                .orElse(earliest);
    }

    /** The day's open parts, the earliest first. */
    private List<Span> spansOn(LocalDate day) {
        var spans = new ArrayList<Span>();
        if (closed.contains(day)) {
            return spans;
        }
        var holiday = hours.publicHolidays() && !hours.openDays().contains(day)
                ? PublicHolidays.ofTurkey().on(day)
                : Optional.<PublicHolidays.Holiday>empty();
        if (holiday.isPresent() && !holiday.get().isEve()) {
            return spans;
        }
        hours.intervals().stream()
                .filter(interval -> interval.day() == day.getDayOfWeek().getValue())
                .sorted(Comparator.comparing(OpenInterval::opens))
                .forEach(interval -> {
                    var end = endOf(day, interval.closes());
                    if (holiday.isPresent()) {
                        var eve = at(day, PublicHolidays.EVE_BEGINS);
                        end = end.isBefore(eve) ? end : eve;
                    }
                    var span = new Span(at(day, interval.opens()), end);
                    if (span.begin().isBefore(span.end())) {
                        spans.add(span);
                    }
                });
        return spans;
    }

    private Instant endOf(LocalDate day, LocalTime closes) {
        return closes.equals(LocalTime.MIDNIGHT) ? at(day.plusDays(1), closes) : at(day, closes);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private record Span(Instant begin, Instant end) {

        boolean holds(Instant at) {
            return !at.isBefore(begin) && at.isBefore(end);
        }

        Duration within(Instant from, Instant to) {
            var first = from.isAfter(begin) ? from : begin;
            var last = to.isBefore(end) ? to : end;
            return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
        }
    }
}
