package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static com.galerimerkezi.messenger.desktop.shell.SharedRoom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class RowKeysUiTest {

    private SharedRoom shared;

    @BeforeEach
    void open() throws Exception {
        shared = new SharedRoom();
    }

    @AfterEach
    void close() {
        shared.close();
    }

    private void focusRows() {
        shared.robot.interact(
                () -> shared.world.stage().getScene().lookup("#messages").requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String current() {
        return onUi(() -> RowsOnScreen.in(shared.world.stage().getScene()).rows().stream()
                .filter(row -> row.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("current")))
                .map(row -> row.getAccessibleText())
                .findFirst()
                .orElse(""));
    }

    @Test
    void arrowsWalkThroughTheRowsAndEscapeGoesBackToTheField() {
        var first = unique("Bir");
        var second = unique("İki");
        shared.theySay(first);
        shared.theySay(second);

        focusRows();
        assertThat(current()).contains(second);
        shared.robot.type(KeyCode.UP);
        assertThat(current()).contains(first);
        shared.robot.type(KeyCode.END);
        assertThat(current()).contains(second);

        shared.robot.type(KeyCode.ESCAPE);

        assertThat(onUi(() -> shared.input().isFocused())).isTrue();
        assertThat(current()).isEmpty();
    }

    @Test
    void aLetterAnswersTheRowAndIsNotTyped() {
        var text = unique("Araç burada mı");
        shared.theySay(text);
        focusRows();

        shared.robot.write("r", 0);

        shared.until(() -> shared.isShown("#answering"));
        assertThat(onUi(() -> shared.input().getText())).isEmpty();
        shared.robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aLetterEditsAnOwnRowAndCopiesAnyRow() {
        var text = unique("Bizden");
        shared.weSay(text);
        focusRows();

        shared.robot.write("c", 0);
        assertThat(onUi(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(text);
        shared.robot.write("e", 0);

        shared.until(() -> shared.isShown("#editing"));
        assertThat(onUi(() -> shared.input().getText())).isEqualTo(text);
        shared.robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theLinksOfARowAreInItsMenuForWhoeverHasNoMouse() {
        shared.theySay(unique("https://galeri.example/ilan ve https://galeri.example/ekspertiz"));
        focusRows();

        shared.robot.type(KeyCode.ENTER);

        shared.until(() -> shared.robot.lookup("#open-link").queryAll().size() == 2);
        shared.robot.type(KeyCode.ESCAPE);
    }

    @Test
    void enterOpensTheMenuOfTheRow() {
        var text = unique("Menü");
        shared.theySay(text);
        focusRows();

        shared.robot.type(KeyCode.ENTER);

        shared.until(() -> shared.robot.lookup("#star").tryQuery().isPresent());
        shared.robot.type(KeyCode.ESCAPE);
    }
}
