package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

    private final SimpleBooleanProperty looked = new SimpleBooleanProperty(true);
    private final Queue<Runnable> aMomentLater = new ArrayDeque<>();
    private final Queue<Runnable> muchLater = new ArrayDeque<>();
    private final AtomicInteger collected = new AtomicInteger();

    HousekeepingTest() {
        var housekeeping = new Housekeeping(looked::get, aMomentLater::add, muchLater::add, collected::incrementAndGet);
        looked.subscribe((_, _) -> housekeeping.changed());
    }

    @Test
    void nothingIsTidiedWhileSomebodyLooks() {
        assertThat(aMomentLater).isEmpty();
    }

    @Test
    void aWindowThatIsLeftAloneIsTidiedAfterAMoment() {
        looked.set(false);
        assertThat(collected).hasValue(0);

        aMomentLater.remove().run();

        assertThat(collected).hasValue(1);
    }

    @Test
    void aGlanceElsewhereTidiesNothing() {
        looked.set(false);
        looked.set(true);

        aMomentLater.remove().run();

        assertThat(collected).hasValue(0);
        assertThat(muchLater).isEmpty();
    }

    @Test
    void aLongAbsenceIsTidiedAgainAndAgainAndEndsWithTheReturn() {
        looked.set(false);
        aMomentLater.remove().run();
        muchLater.remove().run();
        assertThat(collected).hasValue(2);

        looked.set(true);
        muchLater.remove().run();

        assertThat(collected).hasValue(2);
        assertThat(muchLater).isEmpty();
    }

    @Test
    void onlyTheLastOfTwoAbsencesIsTidied() {
        looked.set(false);
        looked.set(true);
        looked.set(false);

        aMomentLater.remove().run();
        aMomentLater.remove().run();

        assertThat(collected).hasValue(1);
    }
}
