package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A message counts as seen when it was on the screen of a focused window, in an unlocked session, for a second. */
final class ReadWatch {

    private final Executor aSecondLater;
    private final Consumer<Message> seen;
    private @Nullable Message newest;
    private boolean focused;
    private boolean locked;
    private boolean held;
    private long asked;
    private long reported;

    ReadWatch(Executor aSecondLater, Consumer<Message> seen) {
        this.aSecondLater = aSecondLater;
        this.seen = seen;
    }

    void visible(@Nullable Message message) {
        newest = message;
        watch();
    }

    void focused(boolean now) {
        focused = now;
        beginAgain();
    }

    /** A window keeps its focus behind the lock. */
    void locked(boolean now) {
        locked = now;
        beginAgain();
    }

    private void beginAgain() {
        asked = reported;
        watch();
    }

    /** Whatever is on the screen from now on, nothing counts as seen. */
    void hold() {
        held = true;
    }

    void resume() {
        held = false;
        watch();
    }

    private boolean isWatched() {
        return focused && !locked && !held;
    }

    private void watch() {
        var candidate = newest;
        if (isWatched() && candidate != null && candidate.seq() > asked) {
            asked = candidate.seq();
            aSecondLater.execute(() -> decide(candidate));
        }
    }

    private void decide(Message candidate) {
        var now = newest;
        boolean stillThere = isWatched() && now != null && now.seq() >= candidate.seq();
        if (stillThere && candidate.seq() > reported) {
            reported = candidate.seq();
            seen.accept(candidate);
        } else if (asked == candidate.seq()) {
            asked = reported;
        }
    }
}
