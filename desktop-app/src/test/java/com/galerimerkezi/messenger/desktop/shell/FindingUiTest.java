package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class FindingUiTest {

    private final FxRobot robot = new FxRobot();
    private SharedRoom shared;

    @BeforeEach
    void open() throws Exception {
        shared = new SharedRoom();
        onUi(() -> {
            shared.world.resize(760, 560);
            return shared;
        });
    }

    @AfterEach
    void close() {
        shared.close();
    }

    @Test
    void aPlateInAMessageStandsOnAGroundAndIsCopiedAsItIsWrittenEverywhere() {
        var text = say("araç 34abc123 için 950 bin olur mu");

        assertThat(onUi(() -> text.lookupAll(".finding").stream()
                        .map(node -> ((Text) node).getText())
                        .toList()))
                .containsExactly("34abc123", "950 bin");
        assertThat(onUi(() -> ((Path) requireNonNull(text.lookup(".finding-ground"))).getElements()))
                .isNotEmpty();

        robot.clickOn(middle(text, 0));
        robot.clickOn("#copy-finding");

        assertThat(copied()).isEqualTo("34 ABC 123");
    }

    @Test
    void aPlateIsLookedForInAllChats() {
        var text = say("34 ABC 124 sizde mi");

        robot.clickOn(middle(text, 0));
        robot.clickOn("#search-finding");

        await().until(() ->
                onUi(() -> shared.world.stage().getScene().lookup("#message-search") instanceof TextField field
                        && field.getText().equals("34 ABC 124")
                        && field.isFocused()));
    }

    @Test
    void keysFindThemInTheMenuOfTheMessage() {
        say("kapora 25 bin, plaka 06 AB 1234");

        robot.interact(() -> shared.world.stage().getScene().lookup("#messages").requestFocus());
        robot.type(KeyCode.END).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#copy-finding").queryAll()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aMarkedStretchGoesOverPlatesAsOverOtherWords() {
        var said = say("plaka 34 ABC 125 noterde");
        var bounds = onUi(() -> said.localToScreen(said.getLayoutBounds()));

        robot.clickOn(new Point2D(bounds.getMinX() + 4, bounds.getMinY() + 8))
                .clickOn(new Point2D(bounds.getMinX() + 4, bounds.getMinY() + 8))
                .clickOn(new Point2D(bounds.getMinX() + 4, bounds.getMinY() + 8));
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(copied()).startsWith("plaka 34 ABC 125 noterde");
    }

    private Node say(String words) {
        var said = words + " " + UUID.randomUUID().toString().substring(24).replaceAll("[0-9]", "x");
        shared.weSay(said);
        shared.until(() -> shared.isOnScreen(said));
        WaitForAsyncUtils.waitForFxEvents();
        return onUi(() -> requireNonNull(RowsOnScreen.in(shared.world.stage().getScene())
                .containing(said)
                .orElseThrow()
                .lookup(".lines-of-text")));
    }

    private static Point2D middle(Node text, int index) {
        return onUi(() -> {
            var node =
                    text.lookupAll(".finding").stream().skip(index).findFirst().orElseThrow();
            var bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private static String copied() {
        return onUi(
                () -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }
}
