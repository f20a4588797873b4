package com.galerimerkezi.messenger.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.galerimerkezi.messenger.contract.ErrorCode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class GateTest {

    private final Gate gate = new Gate(1, Duration.ofMillis(100));

    @Test
    void whoFindsNoPlaceIsToldWhenToComeAgainAndThenFindsOne() throws Exception {
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> gate.pass(() -> {
                inside.countDown();
                return waitFor(leave);
            }));
            inside.await();

            var refusal = catchThrowableOfType(RefusedException.class, () -> gate.pass(() -> "late"));

            assertThat(refusal.code()).isEqualTo(ErrorCode.BUSY);
            assertThat(refusal.retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
            leave.countDown();
            assertThat(first.get()).isTrue();
        }
        assertThat(gate.pass(() -> "now")).isEqualTo("now");
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException end) {
            return false;
        }
    }
}
