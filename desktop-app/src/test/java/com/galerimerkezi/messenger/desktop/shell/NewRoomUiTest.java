package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class NewRoomUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;

    @BeforeEach
    void askForANewRoom() throws Exception {
        world = new DemoWorld(2, 3);
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        await().atMost(PATIENCE).until(() -> choices() > 0);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aVehicleOfAnotherGalleryIsFoundByItsPlateAndOpensARoomWithThatGallery() {
        robot.interact(() ->
                robot.lookup(".dialog-card #search").queryAs(TextField.class).setText("06drk284"));
        await().atMost(PATIENCE).until(() -> choices() == 1);
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn(".choice-row").clickOn("#open");

        await().atMost(PATIENCE).until(() -> headerSays("Başkent Oto Galeri"));
        await().atMost(PATIENCE).until(() -> headerSays("06 DRK 284"));
    }

    @Test
    void anOfferOpensTheRoomInWhichItIsTalkedAbout() {
        robot.interact(() ->
                robot.lookup(".dialog-card #offer").queryAs(ToggleButton.class).fire());
        await().atMost(PATIENCE).until(() -> choices() > 0);

        Node offer = robot.lookup(".choice-row")
                .match((Node row) -> says(row, "E 200"))
                .query();
        robot.clickOn(offer).clickOn("#open");

        await().atMost(PATIENCE).until(() -> headerSays("Başkent Oto Galeri"));
        await().atMost(PATIENCE).until(() -> headerSays("E 200"));
    }

    @Test
    void theSupportNeedsNoChoice() {
        robot.interact(() -> robot.lookup(".dialog-card #support")
                .queryAs(ToggleButton.class)
                .fire());

        robot.clickOn("#open");

        await().atMost(PATIENCE).until(() -> headerSays("Galeri Merkezi Destek"));
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        robot.type(KeyCode.ESCAPE);

        await().atMost(PATIENCE).until(() -> world.find(".dialog-card") == null);
    }

    private int choices() {
        return onUi(() -> ((ListView<?>)
                        Objects.requireNonNull(world.stage().getScene().lookup(".choices")))
                .getItems()
                .size());
    }

    private boolean headerSays(String part) {
        return onUi(() -> world.stage().getScene().getRoot().lookupAll(".conversation-head").stream()
                .anyMatch(head -> says(head, part)));
    }

    private static boolean says(Node node, String part) {
        return node.lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().contains(part));
    }
}
