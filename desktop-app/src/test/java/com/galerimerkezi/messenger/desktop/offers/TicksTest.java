package com.galerimerkezi.messenger.desktop.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class TicksTest {

    private final Queue<Runnable> later = new ArrayDeque<>();
    private final SimpleBooleanProperty visible = new SimpleBooleanProperty(true);
    private final Ticks ticks = new Ticks(visible, later::add);
    private final AtomicInteger heard = new AtomicInteger();

    @Test
    void manyCountdownsShareOneBeatASecond() {
        ticks.listen(heard::incrementAndGet);
        ticks.listen(heard::incrementAndGet);

        assertThat(later).hasSize(1);
        aSecondPasses();
        assertThat(heard).hasValue(2);
        assertThat(later).hasSize(1);
    }

    @Test
    void withNothingToCountThereIsNoBeat() {
        ticks.listen(heard::incrementAndGet).unsubscribe();

        aSecondPasses();

        assertThat(heard).hasValue(0);
        assertThat(later).isEmpty();
    }

    @Test
    void whatNobodySeesStandsStillAndIsRightAtOnceWhenItIsSeenAgain() {
        ticks.listen(heard::incrementAndGet);
        visible.set(false);
        aSecondPasses();
        assertThat(heard).hasValue(0);
        assertThat(later).isEmpty();

        visible.set(true);

        assertThat(heard).hasValue(1);
        assertThat(later).hasSize(1);
    }

    private void aSecondPasses() {
        Objects.requireNonNull(later.poll()).run();
    }
}
