package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A message counts as seen when it was on the screen of a focused window for a second. */
final class ReadWatch {

    private final Executor aSecondLater;
    private final Consumer<Message> seen;
    private @Nullable Message newest;
    private boolean focused;
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
        asked = reported;
        watch();
    }

    private void watch() {
        var candidate = newest;
        if (focused && candidate != null && candidate.seq() > asked) {
            asked = candidate.seq();
            aSecondLater.execute(() -> decide(candidate));
        }
    }

    private void decide(Message candidate) {
        var now = newest;
        boolean stillThere = focused && now != null && now.seq() >= candidate.seq();
        if (stillThere && candidate.seq() > reported) {
            reported = candidate.seq();
            seen.accept(candidate);
        } else if (asked == candidate.seq()) {
            asked = reported;
        }
    }
}
