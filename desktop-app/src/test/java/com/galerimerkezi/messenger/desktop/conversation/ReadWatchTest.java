package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void whileARoomIsMarkedUnreadNothingIsSeenHoweverLongItIsOnTheScreen() {
        watch.focused(true);
        watch.visible(aMessage(5));

        watch.hold();
        aSecondPasses();
        watch.visible(aMessage(6));
        watch.focused(true);
        aSecondPasses();

        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,false,true", "true,true,false", "false,false,false", "false,true,false"})
    void onlyAFocusedWindowInAnUnlockedSessionIsSeen(boolean focused, boolean locked, boolean isSeen) {
        watch.focused(focused);
        watch.locked(locked);
        watch.visible(aMessage(5));
        aSecondPasses();

        assertThat(seen).isEqualTo(isSeen ? List.of(5L) : List.of());
    }

    @Test
    void aSessionThatIsLockedWithinTheSecondHasSeenNothing() {
        watch.focused(true);
        watch.visible(aMessage(5));
        watch.locked(true);
        aSecondPasses();
        assertThat(seen).isEmpty();

        watch.locked(false);
        assertThat(seen).as("unlocking alone is not reading").isEmpty();
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
