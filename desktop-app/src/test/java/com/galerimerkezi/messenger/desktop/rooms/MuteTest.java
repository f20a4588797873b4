package com.galerimerkezi.messenger.desktop.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MuteTest {

    private static final ZonedDateTime EVENING = ZonedDateTime.parse("2026-11-25T22:30:15.5+03:00[Europe/Istanbul]");

    @Test
    void aWhileIsCountedFromNow() {
        assertThat(Mute.AN_HOUR.from(EVENING)).isEqualTo(Instant.parse("2026-11-25T20:30:15Z"));
        assertThat(Mute.EIGHT_HOURS.from(EVENING)).isEqualTo(Instant.parse("2026-11-26T03:30:15Z"));
        assertThat(Mute.A_WEEK.from(EVENING)).isEqualTo(Instant.parse("2026-12-02T19:30:15Z"));
    }

    @Test
    void tomorrowBeginsAtNineOfTheUsersMorning() {
        assertThat(Mute.UNTIL_TOMORROW.from(EVENING)).isEqualTo(Instant.parse("2026-11-26T06:00:00Z"));
    }

    @Test
    void alwaysHasNoEndThatAnyoneSees() {
        assertThat(Mute.isForever(Mute.ALWAYS.from(EVENING))).isTrue();
        assertThat(Mute.isForever(Mute.A_WEEK.from(EVENING))).isFalse();
    }
}
