package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class ZoomUiTest {

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        world.open(world.sharedRoom().id());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theKeysDrawEverythingLargerAndSmallerAndItIsRemembered() {
        double actual = heightOf("#input");

        press(KeyCode.ADD);
        press(KeyCode.ADD);

        assertThat(world.preferences().zoom()).isEqualTo(new Zoom(125));
        assertThat(heightOf("#input")).isCloseTo(actual * 1.25, within(0.5));

        press(KeyCode.SUBTRACT);
        assertThat(world.preferences().zoom()).isEqualTo(new Zoom(110));

        press(KeyCode.DIGIT0);
        assertThat(heightOf("#input")).isCloseTo(actual, within(0.5));
    }

    @Test
    void aWindowThatIsTooNarrowForWhatIsDrawnLargeShowsOnePane() {
        assertThat(onUi(() -> panes().getItems())).hasSize(2);

        zoom(150);

        assertThat(onUi(() -> panes().getItems())).hasSize(1);
    }

    @Test
    void theRoomsAreAsWideAsBeforeOnceBothPanesHaveRoomAgain() {
        double before = onUi(this::roomsWidth);

        zoom(150);
        zoom(100);

        assertThat(onUi(this::roomsWidth)).isCloseTo(before, within(2.0));
    }

    private double roomsWidth() {
        return panes().getItems().getFirst().getLayoutBounds().getWidth();
    }

    @Test
    void theContentFillsTheWindowAtEverySize() {
        for (var step : Zoom.STEPS) {
            zoom(step.percent());

            var bounds = onUi(() -> onScene(world.mainView()));
            assertThat(bounds.getWidth()).isCloseTo(1000, within(2.0));
            assertThat(bounds.getHeight()).isCloseTo(1000, within(2.0));
        }
    }

    @Test
    void aMenuIsDrawnAsLargeAsTheWindow() {
        onUi(() -> {
            world.mainView().select(null);
            return world;
        });
        double actual = heightOfAMenuLine();

        // twice as large it would reach over the edge of the headless screen
        zoom(150);

        assertThat(heightOfAMenuLine()).isCloseTo(actual * 1.5, within(4.0));
    }

    @Test
    void theDividerStaysUnderTheMouse() {
        zoom(125);
        var divider = onUi(() -> requireNonNull(panes().lookup(".split-pane-divider")));
        double from = onUi(() -> onScene(divider).getCenterX());

        double height = onUi(() -> onScene(divider).getCenterY());
        robot.moveTo(from, height).press(MouseButton.PRIMARY);
        robot.moveTo(from - 10, height).moveTo(from - 40, height).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(onUi(() -> onScene(divider).getCenterX())).isCloseTo(from - 40, within(3.0));
    }

    @Test
    void theWindowCannotBeMadeSmallerThanWhatIsDrawnLargeNeeds() {
        zoom(200);

        assertThat(onUi(() -> world.stage().getMinWidth())).isEqualTo(720);
    }

    private double heightOfAMenuLine() {
        onUi(() -> {
            world.mainView().menu().show();
            return world;
        });
        await().atMost(PATIENCE).until(() -> onUi(() -> menus() == 1));
        WaitForAsyncUtils.waitForFxEvents();
        return onUi(() -> {
            var menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            double height = ((Label) requireNonNull(menu.getScene().lookup(".menu-item > .label"))).getHeight();
            world.mainView().menu().hide();
            return height;
        });
    }

    private static long menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .count();
    }

    private void press(KeyCode sign) {
        robot.press(KeyCode.CONTROL).type(sign).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void zoom(int percent) {
        onUi(() -> {
            world.theme().zoom(Zoom.of(percent));
            return percent;
        });
        WaitForAsyncUtils.waitForFxEvents(10);
    }

    private SplitPane panes() {
        return (SplitPane) requireNonNull(world.mainView().lookup(".panes"));
    }

    private double heightOf(String selector) {
        return onUi(() -> onScene(requireNonNull(world.stage().getScene().lookup(selector)))
                .getHeight());
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
