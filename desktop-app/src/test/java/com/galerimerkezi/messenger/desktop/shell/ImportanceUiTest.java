package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two dealers: one says that it is important and wants to know that it was seen. */
class ImportanceUiTest {

    private final String text = SharedRoom.unique("Kapora bugün yatmalı");

    @SuppressWarnings("NullAway.Init") // each test opens it
    private SharedRoom shared;

    @BeforeEach
    void open() throws Exception {
        shared = SharedRoom.fresh(new DemoWorld(0, 1), "tr", ThemeChoice.LIGHT);
    }

    @AfterEach
    void close() {
        shared.close();
    }

    @Test
    void whoeverIsAskedAcknowledgesUnderTheMessageAndItsSenderSeesItAtOnce() {
        theyAsk();
        shared.until(() -> shared.row(text).getAccessibleText().contains("Önemli mesaj"));
        assertThat(textOf(".importance-mark")).isEqualTo("Önemli");
        assertThat(roomRow()).contains("onayınız bekleniyor");

        shared.robot.interact(() -> ((Button) inRow("#acknowledge")).fire());

        shared.until(() -> shared.newestOfTheirs().acknowledgements().size() == 1);
        shared.until(() -> shared.row(text).lookup("#acknowledge") == null);
        shared.until(() -> textOf(".seen-by").startsWith("Görenler: Siz "));
        shared.until(() -> !roomRow().contains("onayınız bekleniyor"));
    }

    @Test
    void aKeyOnTheChosenMessageAcknowledgesIt() {
        theyAsk();
        shared.until(() -> shared.row(text).lookup("#acknowledge") != null);
        shared.robot.interact(
                () -> Objects.requireNonNull(shared.world.find("#messages")).requestFocus());

        shared.robot.write("g", 0);

        shared.until(() -> shared.newestOfTheirs().acknowledgements().size() == 1);
    }

    @Test
    void aShortcutMarksWhatIsBeingWrittenAndTheNextMessageIsOrdinary() {
        shared.robot.clickOn("#input").write("Acil", 0);
        shared.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.O, KeyCode.O);
        shared.robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        shared.until(() -> shared.isShown("#marked"));
        assertThat(onUi(() -> shared.session.drafts().importanceOf(shared.room)))
                .contains(Importance.ACKNOWLEDGE);

        shared.robot.type(KeyCode.ENTER);

        shared.until(() -> shared.isOnScreen("Acil")
                && "Acil".equals(shared.newest().content())
                && shared.newest().asksAcknowledgement());
        shared.until(() -> !shared.isShown("#marked"));
        shared.until(() -> textOf(".seen-by").equals("Onay bekleniyor"));
        shared.weSay(text);
        assertThat(onUi(() -> shared.newest().importance())).isNull();
    }

    @Test
    void theMenuBesideSendMarksAndEscapeTakesTheMarkAway() {
        shared.robot.clickOn("#input").write("Bilginize", 0);
        shared.until(() -> shared.isShown("#importance"));
        shared.robot.interact(() -> ((MenuButton) find("#importance"))
                .getItems().stream()
                        .filter(item -> "importance-important".equals(item.getId()))
                        .forEach(MenuItem::fire));
        shared.until(() -> shared.isShown("#marked"));
        assertThat(onUi(() -> shared.session.drafts().importanceOf(shared.room)))
                .contains(Importance.IMPORTANT);

        shared.robot.clickOn("#input").type(KeyCode.ESCAPE);

        shared.until(() -> !shared.isShown("#marked"));
        assertThat(onUi(() -> shared.session.drafts().importanceOf(shared.room)))
                .isEmpty();
        shared.robot.interact(() -> shared.input().clear());
    }

    private void theyAsk() {
        onUi(() -> shared.world.other().outbox().send(shared.room, text, null, Importance.ACKNOWLEDGE))
                .join();
        shared.until(() -> shared.isOnScreen(text));
    }

    private Node inRow(String selector) {
        return Objects.requireNonNull(shared.row(text).lookup(selector), selector);
    }

    private Node find(String selector) {
        return Objects.requireNonNull(shared.world.find(selector), selector);
    }

    /** The newest one on the screen. */
    private String textOf(String selector) {
        return onUi(() -> shared.world.stage().getScene().getRoot().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .reduce("", (_, last) -> last));
    }

    private String roomRow() {
        return onUi(() -> shared.world.stage().getScene().getRoot().lookupAll(".room-cell").stream()
                .map(cell -> Objects.requireNonNullElse(cell.getAccessibleText(), ""))
                .filter(spoken -> spoken.contains(text))
                .findFirst()
                .orElse(""));
    }
}
