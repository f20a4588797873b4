package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class LatestMessageUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(2, 3);
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        world.open(world.longestRoom().id());
        robot.clickOn("#input");
        onUi(() -> {
            requireNonNull(world.stage().getScene().lookup("#timeline")).fireEvent(Wheel.turned(400));
            return world;
        });
        await().atMost(PATIENCE).until(this::offersTheLatest);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private boolean offersTheLatest() {
        return onUi(() -> requireNonNull(world.stage().getScene().lookup(".jump"))
                .getParent()
                .isVisible());
    }

    private void pressControlEnd() {
        robot.press(KeyCode.CONTROL, KeyCode.END).release(KeyCode.END, KeyCode.CONTROL);
    }

    @Test
    void controlAndEndGoToTheLatestMessage() {
        pressControlEnd();

        await().atMost(PATIENCE).until(() -> !offersTheLatest());
    }

    @Test
    void whoeverWritesGoesToTheEndOfTheTextInstead() {
        var input = (TextArea) requireNonNull(world.find("#input"));
        onUi(() -> {
            input.setText("Yarın uğrarım");
            input.positionCaret(0);
            return input;
        });

        pressControlEnd();

        assertThat((int) onUi(input::getCaretPosition)).isEqualTo("Yarın uğrarım".length());
        assertThat(offersTheLatest()).isTrue();
    }
}
