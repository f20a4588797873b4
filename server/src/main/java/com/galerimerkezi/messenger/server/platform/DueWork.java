package com.galerimerkezi.messenger.server.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes at its instant, and after a start what was missed. One that fails keeps none of the others waiting. */
public final class DueWork<T> {

    private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);

    private static final int AT_ONCE = 100;
    /** What is made meanwhile for a time within this pause waits for its end. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(20);

    private final String what;
    private final IntFunction<List<T>> due;
    private final Consumer<T> work;
    private final Supplier<Optional<Instant>> next;
    private final Background background;
    private final Clock clock;

    public DueWork(
            String what,
            IntFunction<List<T>> due,
            Consumer<T> work,
            Supplier<Optional<Instant>> next,
            Background background,
            Clock clock) {
        this.what = what;
        this.due = due;
        this.work = work;
        this.next = next;
        this.background = background;
        this.clock = clock;
    }

    public void start() {
        background.after(Duration.ZERO, what, this::goOn);
    }

    private void goOn() {
        var pause = LONGEST_PAUSE;
        try {
            if (sweep()) {
                pause = untilNext();
            }
        } finally {
            background.after(pause, what, this::goOn);
        }
    }

    /** Whether all whose time has come are done. */
    public boolean sweep() {
        List<T> found;
        int done;
        do {
            found = due.apply(AT_ONCE);
            done = (int) found.stream().filter(this::isDone).count();
        } while (found.size() == AT_ONCE && done > 0);
        return done == found.size();
    }

    private boolean isDone(T one) {
        try {
            work.accept(one);
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("{}: not done yet", what, failure);
            return false;
        }
    }

    private Duration untilNext() {
        var wait = next.get().map(at -> Duration.between(clock.instant(), at)).orElse(LONGEST_PAUSE);
        if (wait.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        return wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
    }
}
