package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** Pictures of the vehicles: their list, one of them, its form, its papers, and the one at the head of a chat. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class VehicleScreenshotsTest {

    private final FxRobot robot = new FxRobot();

    @SuppressWarnings("NullAway.Init") // each test opens it in its language
    private DemoWorld world;

    private String suffix = "";

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,960,900", "en,DARK,960,900", "en,LIGHT,480,640", "tr,HIGH_CONTRAST,760,760"})
    void vehicles(String language, ThemeChoice theme, int width, int height) throws Exception {
        world = new DemoWorld(0, 1);
        var _ = world.signedIn(world.window(language, theme));
        world.untilOnline();
        onUi(() -> {
            world.resize(width, height);
            return world;
        });
        suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language + (width < 500 ? "-small" : "");
        onUi(() -> {
            world.mainView().vehicles();
            return world;
        });
        until(() -> !list().getItems().isEmpty());
        take("vehicles");
        onUi(() -> {
            list().getSelectionModel()
                    .select(list().getItems().stream()
                            .max(Comparator.comparingInt(
                                    (Vehicle vehicle) -> vehicle.panels().size()))
                            .orElseThrow());
            list().requestFocus();
            return world;
        });
        robot.type(KeyCode.ENTER);
        until(() -> world.stage().getScene().lookup("#edit-vehicle") != null);
        take("vehicle");
        onUi(() -> {
            ((ScrollPane) world.stage().getScene().lookup("#vehicle-page")).setVvalue(1);
            return world;
        });
        take("vehicle-panels");
        press("#vehicle-documents");
        take("vehicle-documents");
        robot.type(KeyCode.ESCAPE);
        press("#announce-vehicle");
        take("vehicle-announcement");
        robot.type(KeyCode.ESCAPE);
        press("#edit-vehicle");
        onUi(() -> {
            ((TextField) world.stage().getScene().lookup("#vehicle-price")).setText("1,25 milyon");
            ((TextField) world.stage().getScene().lookup("#vehicle-plate")).setText("99 ABC 1");
            return world;
        });
        press("#save-vehicle");
        take("vehicle-form");
        onUi(() -> {
            ((ScrollPane) world.stage().getScene().lookup("#vehicle-form")).setVvalue(1);
            return world;
        });
        take("vehicle-form-end");
        robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
        world.open(world.sharedRoom().id());
        until(() -> world.stage().getScene().lookup("#vehicle-bar") != null
                && world.stage().getScene().lookup("#vehicle-bar").isVisible());
        take("vehicle-bar");
        press("#room-panel-toggle");
        until(() -> world.stage().getScene().lookup("#panel-papers .document-row") != null);
        take("room-panel");
    }

    @SuppressWarnings("unchecked") // there is one list of that name
    private ListView<Vehicle> list() {
        return (ListView<Vehicle>) requireNonNull(world.stage().getScene().lookup("#vehicles"));
    }

    private void press(String button) {
        robot.interact(
                () -> ((ButtonBase) requireNonNull(world.stage().getScene().lookup(button), button)).fire());
    }

    private void take(String what) {
        Pictures.take(what + suffix, () -> world.stage());
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(() -> onUi(condition));
    }
}
