package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.server.platform.Background;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings reminders and the ends of snoozes at their instant, and after a start those that were missed. */
@Component
class ReminderClock {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderClock.class);

    private static final int AT_ONCE = 100;
    /** A reminder that is made meanwhile for a time within this pause waits for its end. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(20);

    private final ReminderService reminders;
    private final Background background;
    private final Clock clock;

    ReminderClock(ReminderService reminders, Background background, Clock clock) {
        this.reminders = reminders;
        this.background = background;
        this.clock = clock;
        background.after(Duration.ZERO, "reminders", this::goOn);
    }

    private void goOn() {
        var pause = LONGEST_PAUSE;
        try {
            if (sweep()) {
                pause = untilNext();
            }
        } finally {
            background.after(pause, "reminders", this::goOn);
        }
    }

    /** Whether all whose time has come were told. */
    boolean sweep() {
        boolean areTold = areDone(reminders::findDue, reminders::come);
        return areDone(reminders::findOver, reminders::end) && areTold;
    }

    private <T> boolean areDone(IntFunction<List<T>> find, Consumer<T> tell) {
        List<T> due;
        int done;
        do {
            due = find.apply(AT_ONCE);
            done = (int) due.stream().filter(one -> isDone(one, tell)).count();
        } while (due.size() == AT_ONCE && done > 0);
        return done == due.size();
    }

    /** One that cannot be told keeps none of the others waiting. */
    private static <T> boolean isDone(T one, Consumer<T> tell) {
        try {
            tell.accept(one);
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("A reminder could not be told yet", failure);
            return false;
        }
    }

    private Duration untilNext() {
        var next = reminders.nextDue();
        if (next.isEmpty()) {
            return LONGEST_PAUSE;
        }
        var wait = Duration.between(clock.instant(), next.get());
        if (wait.compareTo(SHORTEST_PAUSE) < 0) {
            return SHORTEST_PAUSE;
        }
        return wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
    }
}
