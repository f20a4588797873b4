package com.galerimerkezi.messenger.desktop.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.testing.MovableClock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LineWatchTest {

    private final MovableClock clock = new MovableClock();
    private final AtomicReference<Set<String>> networks = new AtomicReference<>(Set.of("192.168.1.20"));
    private final AtomicInteger stale = new AtomicInteger();
    private final LineWatch watch = new LineWatch(clock, networks::get, stale::incrementAndGet);

    @Test
    void anOrdinarySecondIsNoReasonToDoubtTheLine() {
        watch.tick();
        clock.move(Duration.ofSeconds(4));
        watch.tick();

        assertThat(stale).hasValue(0);
    }

    @Test
    void afterSleepTheLineIsStaleOnce() {
        clock.move(Duration.ofMinutes(20));
        watch.tick();
        watch.tick();

        assertThat(stale).hasValue(1);
    }

    @Test
    void anotherNetworkMakesTheLineStale() {
        networks.set(Set.of("10.0.0.7"));
        watch.tick();
        networks.set(Set.of());
        watch.tick();
        watch.tick();

        assertThat(stale).hasValue(2);
    }

    @Test
    void aClockThatIsSetBackIsNoSleep() {
        clock.move(Duration.ofHours(-1));
        watch.tick();

        assertThat(stale).hasValue(0);
    }
}
