package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final Clock SUNDAY = Clock.fixed(Instant.parse("2026-11-22T11:20:00Z"), ISTANBUL);

    private final Moments turkish = new Moments(Texts.in("tr"), SUNDAY);
    private final Moments english = new Moments(Texts.in("en"), SUNDAY);

    @Test
    void daysAreNamedAsPeopleNameThem() {
        assertThat(turkish.day(LocalDate.of(2026, 11, 22))).isEqualTo("Bugün");
        assertThat(turkish.day(LocalDate.of(2026, 11, 21))).isEqualTo("Dün");
        assertThat(turkish.day(LocalDate.of(2026, 11, 18))).isEqualTo("Çarşamba");
        assertThat(turkish.day(LocalDate.of(2026, 3, 5))).isEqualTo("5 Mart 2026 Perşembe");
        assertThat(english.day(LocalDate.of(2026, 3, 5))).isEqualTo("Thursday, 5 March 2026");
    }

    @Test
    void theListSaysTheTimeTodayAndTheDateLater() {
        assertThat(turkish.inList(Instant.parse("2026-11-22T11:05:00Z"))).isEqualTo("14:05");
        assertThat(turkish.inList(Instant.parse("2026-11-21T11:05:00Z"))).isEqualTo("Dün");
        assertThat(turkish.inList(Instant.parse("2026-11-01T11:05:00Z"))).isEqualTo("1 Kas");
        assertThat(turkish.inList(Instant.parse("2025-11-01T11:05:00Z"))).isEqualTo("01.11.2025");
    }

    @Test
    void aDayEndsAtMidnightOfTheReader() {
        assertThat(turkish.dayOf(Instant.parse("2026-11-21T21:30:00Z"))).isEqualTo(LocalDate.of(2026, 11, 22));
    }
}
