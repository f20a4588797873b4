package com.galerimerkezi.messenger.server.platform;

import com.galerimerkezi.messenger.contract.ErrorCode;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many at a time to the database; the other connections are for those who write. */
public final class Gate {

    private static final int LATEST_SECONDS = 6;

    private final Semaphore places;
    private final Duration patience;

    public Gate(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    public <T> T pass(Supplier<T> work) {
        if (!hasPlace()) {
            var wait = Duration.ofSeconds(ThreadLocalRandom.current().nextLong(1, LATEST_SECONDS));
            throw RefusedException.later(ErrorCode.BUSY, wait);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
