package com.galerimerkezi.messenger.desktop.search;

import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.MessageType;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NarrowingTest {

    private static final Instant NOON = Instant.parse("2026-03-05T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void bothDaysAreIncludedHereAndOnTheServer() {
        var narrowing = new Narrowing(null, null, null, false, DAY, DAY, "", null, null);
        var message = fromThem(1, NOON, "Kapora yattı.");

        assertThat(narrowing.admits(message, DAY)).isTrue();
        assertThat(narrowing.admits(message, DAY.minusDays(1))).isFalse();
        assertThat(narrowing.admits(message, DAY.plusDays(1))).isFalse();
        assertThat(narrowing.asked("kapora").from()).isEqualTo("2026-03-05");
        assertThat(narrowing.asked("kapora").to()).isEqualTo("2026-03-06");
    }

    @Test
    void whoWroteItAndWhatItIsNarrow() {
        var message = fromThem(1, NOON, "Kapora yattı.");

        assertThat(new Narrowing(null, THEIRS, MessageType.TEXT, false, null, null, "", null, null)
                        .admits(message, DAY))
                .isTrue();
        assertThat(new Narrowing(null, THEIRS, MessageType.FILE, false, null, null, "", null, null)
                        .admits(message, DAY))
                .isFalse();
        assertThat(new Narrowing(message.senderId(), null, null, false, null, null, "", null, null)
                        .admits(message, DAY))
                .isTrue();
    }

    @Test
    void halfAPlateIsNotAskedFor() {
        var narrowing = new Narrowing(null, null, null, false, null, null, "3", null, null);

        assertThat(narrowing.standsAlone()).isFalse();
        assertThat(narrowing.asked("").plate()).isNull();
    }
}
