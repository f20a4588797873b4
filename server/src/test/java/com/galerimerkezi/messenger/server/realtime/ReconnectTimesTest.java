package com.galerimerkezi.messenger.server.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReconnectTimesTest {

    @Test
    void fewSocketsComeBackSoonAndManyOverAMinute() {
        assertThat(ReconnectTimes.oneOf(3, 0).afterMillis()).isEqualTo(500);
        assertThat(ReconnectTimes.oneOf(3, 1).afterMillis()).isEqualTo(2_500);
        assertThat(ReconnectTimes.oneOf(1_000, 1).afterMillis()).isEqualTo(6_500);
        assertThat(ReconnectTimes.oneOf(100_000, 1).afterMillis()).isEqualTo(60_500);
    }
}
