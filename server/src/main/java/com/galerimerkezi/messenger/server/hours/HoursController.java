package com.galerimerkezi.messenger.server.hours;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.BusinessHoursRequest;
import com.galerimerkezi.messenger.contract.ClosedDay;
import com.galerimerkezi.messenger.contract.OpenInterval;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HoursController {

    private static final int LONGEST_WAIT = 10_000;

    private final HoursService hours;

    HoursController(HoursService hours) {
        this.hours = hours;
    }

    @GetMapping(ApiPaths.TEAM_HOURS)
    ApiResponse<BusinessHours> get(Caller caller) {
        return ApiResponse.of(hours.of(caller));
    }

    @PutMapping(ApiPaths.TEAM_HOURS)
    ApiResponse<BusinessHours> set(Caller caller, @RequestBody BusinessHoursRequest request) {
        return ApiResponse.of(hours.set(caller, checked(request)));
    }

    private static BusinessHours checked(BusinessHoursRequest request) {
        var unset = BusinessHours.UNSET;
        var zone = Objects.requireNonNullElse(request.zone(), unset.zone());
        var intervals = Objects.requireNonNullElse(request.intervals(), unset.intervals());
        var closed = Objects.requireNonNullElse(request.closedDays(), List.<ClosedDay>of());
        var open = Objects.requireNonNullElse(request.openDays(), List.<LocalDate>of());
        var away = Objects.requireNonNullElse(request.awayText(), "").strip();
        boolean isAway = Boolean.TRUE.equals(request.awayEnabled());
        int unanswered = Objects.requireNonNullElse(request.unansweredMinutes(), unset.unansweredMinutes());
        int escalate = Objects.requireNonNullElse(request.escalateMinutes(), unset.escalateMinutes());
        Check.that()
                .problem(!isZone(zone), "zone", "unknown_value")
                .problem(intervals.size() > BusinessHours.MOST_INTERVALS, "intervals", "too_many")
                .problem(!areApart(intervals), "intervals", "wrong")
                .problem(closed.size() > BusinessHours.MOST_CLOSED_DAYS, "closedDays", "too_many")
                .problem(!closed.stream().allMatch(HoursController::isWhole), "closedDays", "wrong")
                .problem(open.size() > BusinessHours.MOST_CLOSED_DAYS, "openDays", "too_many")
                .problem(open.stream().anyMatch(Objects::isNull), "openDays", "wrong")
                .text("awayText", away, isAway ? 1 : 0, BusinessHours.LONGEST_AWAY_TEXT)
                .inRange("unansweredMinutes", unanswered, 0, LONGEST_WAIT)
                .inRange("escalateMinutes", escalate, 0, LONGEST_WAIT)
                .orRefuse();
        return new BusinessHours(
                zone,
                intervals,
                Boolean.TRUE.equals(request.publicHolidays()),
                closed,
                isAway,
                away,
                unanswered,
                escalate,
                request.urgentLabelId(),
                open.stream().distinct().sorted().toList());
    }

    private static boolean areApart(List<OpenInterval> intervals) {
        for (int i = 0; i < intervals.size(); i++) {
            var one = intervals.get(i);
            if (one == null
                    || !one.isWhole()
                    || intervals.subList(0, i).stream().anyMatch(one::overlaps)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(@Nullable ClosedDay day) {
        return day != null
                && day.date() != null
                && (day.name() == null || day.name().length() <= ClosedDay.MOST_CHARACTERS)
                && (day.name() == null || day.name().indexOf(0) < 0);
    }

    private static boolean isZone(String zone) {
        try {
            return zone.length() <= 60
                    && ZoneId.getAvailableZoneIds().contains(ZoneId.of(zone).getId());
        } catch (DateTimeException none) {
            return false;
        }
    }
}
