package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadWatchTest {

    private final List<Runnable> later = new ArrayList<>();
    private final List<Long> seen = new ArrayList<>();
    private final ReadWatch watch = new ReadWatch(later::add, message -> seen.add(message.seq()));

    @Test
    void aMessageOnTheScreenForASecondIsSeen() {
        watch.focused(true);
        watch.visible(aMessage(5));
        assertThat(seen).isEmpty();

        aSecondPasses();

        assertThat(seen).containsExactly(5L);
    }

    @Test
    void nothingIsSeenInAWindowWithoutFocus() {
        watch.visible(aMessage(5));
        aSecondPasses();
        assertThat(seen).isEmpty();

        watch.focused(true);
        aSecondPasses();

        assertThat(seen).containsExactly(5L);
    }

    @Test
    void whatWasScrolledAwayWithinTheSecondWasNotSeen() {
        watch.focused(true);
        watch.visible(aMessage(5));
        watch.visible(aMessage(2));
        aSecondPasses();

        assertThat(seen).doesNotContain(5L);
    }

    @Test
    void aMarkNeverMovesBack() {
        watch.focused(true);
        watch.visible(aMessage(5));
        aSecondPasses();
        watch.visible(aMessage(3));
        aSecondPasses();

        assertThat(seen).containsExactly(5L);
    }

    private void aSecondPasses() {
        var due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }
}
