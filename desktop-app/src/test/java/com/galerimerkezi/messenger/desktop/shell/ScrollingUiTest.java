package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ScrollingUiTest {

    private static final double STEP = 60;

    private DemoWorld world;
    private ClientSession session;
    private RoomId room;

    @BeforeEach
    void openTheLongestRoom() throws Exception {
        world = new DemoWorld(2, 3);
        session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        room = world.longestRoom().id();
        world.open(room);
        await().atMost(PATIENCE).until(() -> loaded() >= 50);
        settle();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void scrollingUpLoadsOlderMessagesAndNothingJumps() {
        int before = loaded();
        for (int i = 0; i < 400 && loaded() < before + 100; i++) {
            var row = middleRow();
            var spoken = row.getAccessibleText();
            double top = onUi(() -> RowsOnScreen.top(row));

            scroll(STEP);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(topOf(spoken)).as(spoken).isCloseTo(top + STEP, within(1.0)));
        }
        assertThat(loaded()).isGreaterThanOrEqualTo(before + 100);
    }

    @Test
    void whileOneScrollsTheDayOfTheTopmostMessagesIsShown() {
        scroll(STEP);
        scroll(STEP);

        var date = (Label) Objects.requireNonNull(world.find("#floating-date"));
        await().atMost(PATIENCE).until(() -> onUi(() -> !date.getText().isEmpty()));
        await().atMost(PATIENCE).until(() -> onUi(() -> !date.isVisible()));
    }

    @Test
    void aNewMessageMovesNothingWhileOneReadsAbove() {
        for (int i = 0; i < 20; i++) {
            scroll(STEP);
        }
        var row = middleRow();
        double top = onUi(() -> RowsOnScreen.top(row));
        var text = "Yeni bir mesaj " + UUID.randomUUID();

        var other = world.other();
        onUi(() -> other.outbox().send(room, text)).join();

        await().atMost(PATIENCE).until(() -> text.equals(newest()));
        settle();
        assertThat(topOf(row.getAccessibleText())).isCloseTo(top, within(1.0));
        assertThat(Objects.requireNonNull(world.find(".jump")).getParent().isVisible())
                .isTrue();

        onUi(() -> {
            ((Button) Objects.requireNonNull(world.find(".jump"))).fire();
            return room;
        });
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> RowsOnScreen.in(world.stage().getScene())
                        .containing(text)
                        .isPresent()));
    }

    private double topOf(String spoken) {
        return onUi(() -> RowsOnScreen.in(world.stage().getScene())
                .containing(spoken)
                .map(RowsOnScreen::top)
                .orElse(Double.NaN));
    }

    private Node middleRow() {
        return onUi(() -> RowsOnScreen.in(world.stage().getScene()).rows().stream()
                .filter(row -> RowsOnScreen.top(row) > 200 && RowsOnScreen.top(row) < 700)
                .filter(row -> row.lookup(".bubble") != null)
                .findFirst()
                .orElseThrow());
    }

    private void scroll(double pixels) {
        onUi(() -> {
            var list = Objects.requireNonNull(world.stage().getScene().lookup("#timeline"));
            list.fireEvent(Wheel.turned(pixels));
            return list;
        });
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private @Nullable String newest() {
        return onUi(() -> session.conversation(room).messages().getLast().content());
    }

    private int loaded() {
        return onUi(() -> session.conversation(room).messages().size());
    }
}
