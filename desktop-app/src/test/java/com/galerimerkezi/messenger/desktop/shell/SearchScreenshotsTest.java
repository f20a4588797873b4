package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the search, its chips, its filters and its facets, in the sizes in which they have to look well. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class SearchScreenshotsTest {

    private static final Path FOLDER = Path.of(System.getProperty("screenshots", "target/screenshots"));

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

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,1000,1000", "en,DARK,1000,1000", "tr,DARK,720,520", "en,LIGHT,720,520"})
    void narrowed(String language, ThemeChoice theme, int width, int height) {
        name = "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language;
        var _ = world.signedIn(world.window(language, theme));
        onUi(() -> {
            world.resize(width, height);
            world.mainView().search(false);
            return world;
        });
        world.untilOnline();
        take("search-operators");
        type(language.equals("tr") ? "teklif " : "teklif");
        untilShown("#search-facets .facet");
        take("search-facets");
        type(language.equals("tr") ? "içeren:" : "has:");
        untilShown("#search-completion .completion-row");
        take("search-values");
        type(language.equals("tr") ? "marka:mercedes içeren:teklif " : "brand:mercedes has:offer ");
        untilShown("#search-chips .criterion");
        await().atMost(PATIENCE).until(() -> onUi(() -> world.stage().getScene().lookup(".hit-row") != null));
        take("search-chips");
        onUi(() -> {
            ((ToggleButton) world.stage().getScene().lookup("#search-narrow")).fire();
            return world;
        });
        take("search-filters");
    }

    private void type(String text) {
        onUi(() -> {
            var field = (TextField) world.stage().getScene().lookup("#message-search");
            field.requestFocus();
            field.setText(text);
            field.end();
            return field;
        });
    }

    private void untilShown(String selector) {
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> {
                    var found = world.stage().getScene().lookup(selector);
                    return found != null && found.getParent().isVisible();
                }));
    }

    private void take(String what) {
        WaitForAsyncUtils.waitForFxEvents(20);
        var file = FOLDER.resolve(what + name + ".png");
        onUi(() -> write(file));
        assertThat(file).isNotEmptyFile();
    }

    private Path write(Path file) throws IOException {
        Files.createDirectories(FOLDER);
        var picture = world.stage().getScene().snapshot(null);
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        return file;
    }
}
