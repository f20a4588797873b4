package com.galerimerkezi.messenger.desktop.shell;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;

/** How long the frames of a stretch of time took, as the toolkit's own pulse gives them. */
final class Frames {

    private static final double TO_MILLIS = 1e-6;

    private final long[] nanos;

    private Frames(long[] nanos) {
        this.nanos = nanos;
    }

    /** While it goes on; {@code step} is called once a frame and says whether there is another one. */
    static CompletableFuture<Frames> during(BooleanSupplier step) {
        var done = new CompletableFuture<Frames>();
        var lengths = LongStream.builder();
        new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                if (last > 0) {
                    lengths.add(now - last);
                }
                last = now;
                if (!step.getAsBoolean()) {
                    stop();
                    done.complete(new Frames(lengths.build().toArray()));
                }
            }
        }.start();
        return done;
    }

    Map<String, Object> figures() {
        return Map.of(
                "frames",
                nanos.length,
                "fps",
                rounded(nanos.length / (LongStream.of(nanos).sum() / 1e9)),
                "p95 ms",
                percentile(nanos, 95),
                "p99 ms",
                percentile(nanos, 99),
                "longest ms",
                percentile(nanos, 100));
    }

    static double percentile(long[] nanos, int percent) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        int index = Math.min(sorted.length - 1, sorted.length * percent / 100);
        return rounded(sorted[index] * TO_MILLIS);
    }

    static double rounded(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
