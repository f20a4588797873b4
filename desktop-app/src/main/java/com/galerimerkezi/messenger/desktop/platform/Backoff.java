package com.galerimerkezi.messenger.desktop.platform;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** How long to wait before trying again: doubling, up to a limit, anywhere below it so that not all come at once. */
public final class Backoff {

    private static final int DOUBLINGS = 16;

    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier random;
    private int failures;

    /** Random gives from 0 to 1. */
    public Backoff(Duration first, Duration longest, DoubleSupplier random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /** Never sooner than the server asked for. */
    public Duration afterFailure(@Nullable Duration retryAfter) {
        long ceiling = Math.min(longest.toMillis(), first.toMillis() << Math.min(failures, DOUBLINGS));
        failures++;
        var jittered = Duration.ofMillis((long) (ceiling * random.getAsDouble()));
        return retryAfter != null && retryAfter.compareTo(jittered) > 0 ? retryAfter : jittered;
    }

    public void succeeded() {
        failures = 0;
    }
}
