package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Whether anybody sits at this desktop: not after some minutes without a key or the mouse. Lives on the UI thread. */
public final class OwnPresence {

    public static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Background background;
    private final Consumer<Boolean> tell;
    private final LongSupplier nanos;
    private long touchedAt;
    private boolean away;
    private boolean locked;
    private boolean watching;

    OwnPresence(Background background, Consumer<Boolean> tell, LongSupplier nanos) {
        this.background = background;
        this.tell = tell;
        this.nanos = nanos;
        touchedAt = nanos.getAsLong();
    }

    /** A key, the mouse, a finger: often, so it does next to nothing. */
    public void touched() {
        touchedAt = nanos.getAsLong();
        if (away && !locked) {
            set(false);
        }
    }

    /** Nobody works behind the lock. */
    public void locked(boolean now) {
        locked = now;
        if (now) {
            set(true);
        } else {
            touched();
        }
    }

    /** The server knows nothing of a new line. */
    void connected() {
        tell.accept(away);
        watch();
    }

    private void set(boolean now) {
        if (away != now) {
            away = now;
            tell.accept(now);
        }
        watch();
    }

    private void watch() {
        if (!away && !watching) {
            watching = true;
            var left = PATIENCE.minusNanos(nanos.getAsLong() - touchedAt);
            var _ = background.later(left.isNegative() ? Duration.ZERO : left, this::look);
        }
    }

    void look() {
        watching = false;
        if (nanos.getAsLong() - touchedAt >= PATIENCE.toNanos()) {
            set(true);
        } else {
            watch();
        }
    }
}
