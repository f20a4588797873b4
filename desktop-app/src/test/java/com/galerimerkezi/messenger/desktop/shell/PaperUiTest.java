package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** A PDF in a chat. */
class PaperUiTest extends MediaRoom {

    private static final String NAME = "Ekspertiz raporu 06 ABC 123.pdf";

    PaperUiTest() {
        super("paper", 1, 3);
    }

    @Test
    void itsFirstPageIsSeenAndAClickOpensTheWholeWhileATextIsOnlySaved() throws Exception {
        open("tr", ThemeChoice.LIGHT, 1000, 760);
        sent.text("not.txt");
        sent.paper(NAME);
        window.until(this::isPageShown);

        assertThat(onUi(() -> buttonsOfCards())).containsExactly("Kaydet", "Aç", "Kaydet");
        new FxRobot().clickOn(window.placeOf(".bubble .paper-picture"), MouseButton.PRIMARY);

        window.until(() -> window.world.opened().stream()
                .anyMatch(opened -> opened.getPath().endsWith(NAME)));
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT,1000,760", "en,DARK,760,760"})
    void picturesOfIt(String language, ThemeChoice theme, int width, int height) throws Exception {
        open(language, theme, width, height);
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
