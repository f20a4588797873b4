package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.rooms.RoomFilter;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the settings, of what is empty, and of what did not succeed. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class PageScreenshotsTest {

    private DemoWorld world;

    @BeforeEach
    void begin() throws Exception {
        world = new DemoWorld(0, 1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"tr,DARK", "en,LIGHT"})
    void signingInAgain(String language, ThemeChoice theme) {
        var window = world.window(language, theme);
        onUi(() -> {
            world.resize(720, 640);
            window.showSignIn(Texts.in(language).error(ErrorCode.SESSION_REVOKED));
            return window;
        });

        take("sign-in-again", language, theme);
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT", "en,DARK"})
    void eachPageOfTheSettings(String language, ThemeChoice theme) {
        var window = world.window(language, theme);
        var _ = world.signedIn(window);
        world.untilOnline();
        for (var page : Page.values()) {
            onUi(() -> {
                window.openSettings(page);
                return page;
            });
            if (page == Page.CONNECTION) {
                await().atMost(PATIENCE).until(() -> onUi(this::knowsTheLine));
            }
            var name = "settings-" + page.name().toLowerCase(Locale.ROOT) + suffix(language, theme);
            Pictures.take(name, () -> world.settings());
            onUi(() -> {
                world.settings().hide();
                return page;
            });
        }
    }

    private boolean knowsTheLine() {
        return world.settings().getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> ((Label) label).getText().contains(" ms, "));
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT", "en,DARK"})
    void nothingIsThere(String language, ThemeChoice theme) {
        var _ = world.signedIn(world.window(language, theme));
        world.untilOnline();
        onUi(() -> {
            world.resize(900, 560);
            world.mainView().rooms().filter().set(RoomFilter.CLOSED);
            return world;
        });
        take("empty-rooms", language, theme);
        onUi(() -> {
            world.mainView().rooms().filter().set(RoomFilter.ALL);
            ((TextField) world.stage().getScene().lookup("#search")).setText("zeplin");
            return world;
        });
        take("no-room-found", language, theme);
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT", "en,DARK"})
    void aConversationCannotBeLoaded(String language, ThemeChoice theme) {
        try (var line = new ChaosProxy(DemoWorld.server())) {
            world.through(line.address());
            var _ = world.signedIn(world.window(language, theme));
            world.untilOnline();
            var room = world.sharedRoom().id();
            line.set(new Weather.Refuse());
            onUi(() -> {
                world.resize(900, 560);
                world.mainView().select(room);
                return room;
            });
            await().atMost(PATIENCE)
                    .until(() -> onUi(() -> world.stage()
                            .getScene()
                            .lookup(".conversation #failed")
                            .isVisible()));

            take("loading-failed", language, theme);
        }
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT", "en,DARK"})
    void aQuarterLarger(String language, ThemeChoice theme) {
        var _ = world.signedIn(world.window(language, theme));
        world.open(world.sharedRoom().id());
        onUi(() -> {
            world.theme().zoom(Zoom.of(125));
            return world;
        });
        WaitForAsyncUtils.waitForFxEvents(20);

        take("zoom-125", language, theme);
    }

    private void take(String what, String language, ThemeChoice theme) {
        Pictures.take(what + suffix(language, theme), () -> world.stage());
    }

    private static String suffix(String language, ThemeChoice theme) {
        return "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language;
    }
}
