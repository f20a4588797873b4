package com.galerimerkezi.messenger.desktop.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenHoursTest {

    @Test
    void severalIntervalsOfADayAreReadAndWrittenTheSame() {
        var read = WrittenHours.readDay("9:00 - 12.30,13:30–24:00", 3).orElseThrow();

        assertThat(WrittenHours.ofDay(read, 3)).isEqualTo("09:00-12:30, 13:30-24:00");
        assertThat(WrittenHours.ofDay(read, 4)).isEmpty();
        assertThat(WrittenHours.readDay("  ", 1)).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-18", "09:00", "18:00-09:00", "09:00-12:00, 11:00-13:00", "25:00-26:00", "hep açık"})
    void whatCannotBeReadIsNotGuessed(String written) {
        assertThat(WrittenHours.readDay(written, 1)).isEmpty();
    }

    @Test
    void closedDaysAreReadOneALine() {
        var read = WrittenHours.readDays("31.8.2026 Köprü günü\n\n 1.9.2026").orElseThrow();

        assertThat(WrittenHours.ofDays(read)).isEqualTo("31.08.2026 Köprü günü\n01.09.2026");
        assertThat(WrittenHours.readDays("yarın")).isEmpty();
        assertThat(WrittenHours.readDays("31.02.2026 yok").isPresent()).isFalse();
    }
}
