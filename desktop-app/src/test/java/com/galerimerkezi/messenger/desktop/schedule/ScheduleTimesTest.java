package com.galerimerkezi.messenger.desktop.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ScheduleTimesTest {

    private static final ZoneId TURKEY = ZoneId.of("Europe/Istanbul");

    @Test
    void thisEveningIsOfferedAsLongAsItIsAhead() {
        assertThat(ScheduleTimes.after(at("2026-06-10T10:00"), TURKEY))
                .containsEntry("schedule.evening", at("2026-06-10T18:00"))
                .containsEntry("schedule.tomorrow", at("2026-06-11T09:00"))
                .containsEntry("schedule.monday", at("2026-06-15T09:00"));
        assertThat(ScheduleTimes.after(at("2026-06-10T17:50"), TURKEY)).doesNotContainKey("schedule.evening");
    }

    @Test
    void onASundayTomorrowIsMonday() {
        assertThat(ScheduleTimes.after(at("2026-06-14T10:00"), TURKEY))
                .containsEntry("schedule.tomorrow", at("2026-06-15T09:00"))
                .doesNotContainKey("schedule.monday");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(TURKEY).toInstant();
    }
}
