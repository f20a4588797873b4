package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.rooms.RoomChanges;
import com.galerimerkezi.messenger.desktop.rooms.RoomFilter;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the rooms' side and of its cards, in the sizes in which they have to look well. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class RoomScreenshotsTest {

    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "target/screenshots"));
    private static final Instant LONG = Instant.parse("2098-01-01T00:00:00Z");

    private final FxRobot robot = new FxRobot();
    private DemoWorld world;
    private String name = "";

    @BeforeEach
    void begin() throws Exception {
        world = new DemoWorld(0, 1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private ClientSession open(String language, ThemeChoice theme, int width, int height) {
        name = "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language;
        var session = world.signedIn(world.window(language, theme));
        onUi(() -> {
            world.resize(width, height);
            return world;
        });
        world.untilOnline();
        return session;
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,900,900", "en,DARK,900,900", "tr,DARK,720,520", "en,LIGHT,480,700"})
    void filtersSignsAndMenus(String language, ThemeChoice theme, int width, int height) {
        var session = open(language, theme, width, height);
        var changes = new RoomChanges(session.rooms(), session.me().galleryId());
        var rooms = onUi(() -> List.copyOf(session.rooms().rooms()));
        arrange(changes, rooms, true);
        try {
            take("rooms");
            robot.clickOn("#search").type(KeyCode.DOWN).type(KeyCode.DOWN);
            take("rooms-keys");
            filter(RoomFilter.ARCHIVED);
            take("rooms-archive");
            filter(RoomFilter.ALL);
            takePopup("rooms-filters", "#more-filters");
            robot.rightClickOn(onUi(() -> world.stage().getScene().lookup(".room-row")));
            takePopup("rooms-menu");
            robot.clickOn("#close-room");
            take("rooms-close");
        } finally {
            arrange(changes, rooms, false);
        }
    }

    private static void arrange(RoomChanges changes, List<Room> rooms, boolean special) {
        onUi(() -> changes.pin(rooms.get(2).id(), special)).join();
        onUi(() -> changes.mute(rooms.get(0).id(), special ? LONG : null)).join();
    }

    private void filter(RoomFilter filter) {
        onUi(() -> {
            world.mainView().rooms().filter().set(filter);
            return filter;
        });
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,900,900", "en,DARK,900,900", "tr,DARK,720,520", "en,LIGHT,480,700"})
    void cards(String language, ThemeChoice theme, int width, int height) {
        var _ = open(language, theme, width, height);
        takePopup("app-menu", "#menu");
        onUi(() -> {
            world.mainView().switchRoom();
            return world;
        });
        take("switcher");
        onUi(() -> {
            ((TextField) world.stage().getScene().lookup("#switch-to")).setText("oto 34");
            return world;
        });
        take("switcher-found");
        onUi(() -> {
            world.mainView().help();
            return world;
        });
        take("shortcuts");
    }

    private void take(String what) {
        save(what + name, world.stage().getScene());
    }

    private void takePopup(String what, String menu) {
        onUi(() -> {
            ((MenuButton) world.stage().getScene().lookup(menu)).show();
            return menu;
        });
        takePopup(what);
        onUi(() -> {
            ((MenuButton) world.stage().getScene().lookup(menu)).hide();
            return menu;
        });
    }

    private void takePopup(String what) {
        WaitForAsyncUtils.waitForFxEvents(20);
        var popup = onUi(() -> Window.getWindows().stream()
                .filter(window -> !window.equals(world.stage()))
                .findFirst()
                .orElseThrow());
        save(what + name, popup.getScene());
    }

    private static void save(String name, Scene scene) {
        WaitForAsyncUtils.waitForFxEvents(20);
        var file = FOLDER.resolve(name + ".png");
        onUi(() -> write(scene, file));
        assertThat(file).isNotEmptyFile();
    }

    private static Path write(Scene scene, Path file) throws IOException {
        Files.createDirectories(FOLDER);
        ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        return file;
    }
}
