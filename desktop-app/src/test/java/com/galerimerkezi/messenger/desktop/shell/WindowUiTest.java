package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.options.Page;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.WindowGeometry;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class WindowUiTest {

    private DemoWorld world;

    @BeforeEach
    void open() throws Exception {
        world = new DemoWorld(0, 1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theThemeChangesAtOnceAndIsRemembered() {
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("light.css"));

        choose(Page.APPEARANCE, "#theme-dark");

        assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        assertThat(sheets()).noneMatch(sheet -> sheet.endsWith("light.css"));
        assertThat(world.preferences().theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void theLanguageChangesAtOnceAndTheOpenRoomStaysWithWhatIsBeingWritten() {
        var _ = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        world.open(world.sharedRoom().id());
        var name = nameOfTheOpenRoom();
        onUi(() -> {
            input().setText("Yarın ararım");
            return world;
        });

        choose(Page.LANGUAGE, "#language-en");

        assertThat(onUi(() -> input().getPromptText())).isEqualTo("Write a message…");
        assertThat(onUi(() -> input().getText())).isEqualTo("Yarın ararım");
        assertThat(nameOfTheOpenRoom()).isEqualTo(name);
        assertThat(world.preferences().language()).isEqualTo("en");
    }

    @Test
    void theWindowsPlaceIsRemembered() {
        var _ = world.window("tr", ThemeChoice.LIGHT);
        onUi(() -> {
            world.resize(700, 600);
            return world;
        });
        // what was drawn for the larger window does not fit on the screen when it is moved
        await().atMost(PATIENCE).until(() -> onUi(() -> world.stage().getScene().getWidth() == 700));
        WaitForAsyncUtils.waitForFxEvents(10);

        onUi(() -> {
            world.stage().setX(120);
            world.stage().setY(80);
            world.stage().hide();
            return world;
        });

        assertThat(world.preferences().geometry()).isEqualTo(new WindowGeometry(120, 80, 700, 600, false));
    }

    private List<String> sheets() {
        return onUi(() -> List.copyOf(world.stage().getScene().getStylesheets()));
    }

    private void choose(Page page, String button) {
        onUi(() -> {
            world.fireInSettings(page, button);
            return button;
        });
    }

    private TextArea input() {
        return (TextArea) Objects.requireNonNull(world.stage().getScene().lookup("#input"));
    }

    private String nameOfTheOpenRoom() {
        return onUi(
                () -> ((Label) Objects.requireNonNull(world.stage().getScene().lookup(".conversation-head #name")))
                        .getText());
    }
}
