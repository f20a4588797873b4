package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A PDF in a chat. */
class PaperUiTest {

    private static final String NAME = "Ekspertiz raporu 06 ABC 123.pdf";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // each test opens it in its language
    private GalleryWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private SentMedia open(String language, ThemeChoice theme, int width) throws Exception {
        window = new GalleryWindow(new DemoWorld(1, 3), "paper", language, theme, width, 760);
        var room = window.world.newRoom().id();
        window.world.open(room);
        return new SentMedia(window, room, folder);
    }

    @Test
    void itsFirstPageIsSeenAndAClickOpensTheWholeWhileATextIsOnlySaved() throws Exception {
        var sent = open("tr", ThemeChoice.LIGHT, 1000);
        sent.text("not.txt");
        sent.paper(NAME);
        window.until(this::isPageShown);

        assertThat(onUi(() -> buttonsOfCards())).containsExactly("Kaydet", "Aç", "Kaydet");
        new FxRobot().clickOn(window.find(".bubble .paper-picture"), MouseButton.PRIMARY);

        window.until(() -> window.world.opened().stream()
                .anyMatch(opened -> opened.getPath().endsWith(NAME)));
    }

    @Test
    void picturesOfIt() throws Exception {
        var sent = open("en", ThemeChoice.DARK, 760);
        sent.text("not.txt");
        sent.paper(NAME);
        window.until(this::isPageShown);
        window.look("paper", "#messages");
    }

    private List<String> buttonsOfCards() {
        return window.world.stage().getScene().getRoot().lookupAll(".bubble .file-card .icon-button").stream()
                .map(button -> ((ButtonBase) button).getText())
                .toList();
    }

    private boolean isPageShown() {
        return window.world.stage().getScene().getRoot().lookupAll(".bubble .paper-picture .image-view").stream()
                .anyMatch(image -> ((ImageView) image).getViewport() != null);
    }
}
