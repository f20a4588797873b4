package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static com.galerimerkezi.messenger.desktop.shell.SharedRoom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerUiTest {

    private SharedRoom shared;

    @BeforeEach
    void open() throws Exception {
        shared = new SharedRoom();
    }

    @AfterEach
    void close() {
        shared.close();
    }

    @Test
    void anAnswerShowsWhatItAnswersOnBothSidesAndFollowsItsDeletion() {
        var question = unique("Kapora ne kadar");
        shared.weSay(question);

        shared.choose(question, "#answer");
        shared.until(() -> shared.isShown("#answering"));
        var answer = unique("On bin yeter");
        shared.robot.write(answer, 0).type(KeyCode.ENTER);

        shared.until(() -> answer.equals(shared.newestOfTheirs().content()));
        assertThat(onUi(() -> shared.newestOfTheirs().replyToId())).isNotNull();
        shared.until(() -> shared.isOnScreen("yanıtlanan: "));
        assertThat(shared.row(answer).getAccessibleText()).contains("yanıtlanan: ", question);
        assertThat(onUi(() -> shared.isShown("#answering"))).isFalse();

        shared.openMenu(question);
        shared.robot.clickOn("#delete").clickOn("#delete-for-all");

        shared.until(() -> shared.row(answer).getAccessibleText().contains("Bu mesaj silindi"));
    }

    @Test
    void shiftAndArrowUpAnswersTheLastMessageAndEscapeKeepsWhatWasWritten() {
        shared.theySay(unique("Yarın uygun musunuz"));

        shared.robot.clickOn("#input").press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        shared.until(() -> shared.isShown("#answering"));
        shared.robot.write("Öğleden sonra", 0).type(KeyCode.ESCAPE);

        shared.until(() -> !shared.isShown("#answering"));
        assertThat(onUi(() -> shared.input().getText())).isEqualTo("Öğleden sonra");
        shared.robot.interact(() -> shared.input().clear());
    }

    @Test
    void whatIsAnsweredStaysWithTheDraftOfItsRoom() {
        var question = unique("Ruhsat kimde");
        shared.theySay(question);
        shared.choose(question, "#answer");
        shared.robot.write("Bende", 0);

        var elsewhere = onUi(() -> shared.session.rooms().rooms().stream()
                .map(Room::id)
                .filter(id -> !id.equals(shared.room))
                .findFirst()
                .orElseThrow());
        shared.world.open(elsewhere);
        assertThat(onUi(() -> shared.isShown("#answering"))).isFalse();
        shared.world.open(shared.room);

        shared.until(() -> shared.isShown("#answering"));
        assertThat(onUi(() -> shared.input().getText())).isEqualTo("Bende");
        shared.robot.interact(() -> shared.input().clear());
    }

    @Test
    void aClickOnTheQuoteBringsTheOriginalOntoTheScreen() {
        var question = unique("Ekspertiz nerede yapıldı");
        shared.theySay(question);
        shared.choose(question, "#answer");
        for (int i = 0; i < 12; i++) {
            shared.weSay(unique("Ara mesaj " + i));
        }
        var answer = unique("Ankara yolunda");
        shared.robot.clickOn("#input").write(answer, 0).type(KeyCode.ENTER);
        shared.until(() -> shared.isOnScreen(answer));
        shared.until(() -> !isAlone(question));

        shared.robot.clickOn(shared.row(answer).lookup(".quote"));

        shared.until(() -> isAlone(question));
    }

    /** Not as a quote. */
    private boolean isAlone(String text) {
        return RowsOnScreen.in(shared.world.stage().getScene()).rows().stream()
                .map(row -> row.getAccessibleText())
                .anyMatch(spoken -> spoken.contains(text) && !spoken.contains("yanıtlanan"));
    }

    @Test
    void aMessageIsForwardedWithWhereItComesFromAndAnotherGalleryIsWarnedOf() {
        var text = unique("Son fiyat 950 bin");
        shared.theySay(text);

        shared.choose(text, "#forward");
        shared.until(() -> shared.isShown("#forward-card"));
        assertThat(onUi(() -> shared.isShown("#forward-warning"))).isFalse();
        var target = shared.roomOfAnotherGallery();
        onUi(() -> {
            shared.session.conversation(target.id()).open();
            return target;
        });
        shared.robot.write(shared.nameIn(target), 0);
        shared.until(() -> shared.isShown("#forward-warning"));
        assertThat(onUi(() -> warning().getText()))
                .contains(shared.nameIn(target), shared.newest().firstName());
        shared.robot.clickOn("#forward-comment").write("Bakar mısın?", 0).type(KeyCode.ENTER);
        assertThat(onUi(() -> shared.isShown("#forward-card"))).isTrue();
        shared.until(
                () -> shared.world.stage().getScene().lookup("#forward-send").isFocused());
        shared.robot.type(KeyCode.ENTER);

        shared.until(() -> !shared.isShown("#forward-card"));
        shared.until(() -> text.equals(lastIn(target).content()));
        var origin = ForwardedFrom.in(onUi(() -> lastIn(target).metadata())).orElseThrow();
        assertThat(origin.messageId()).isNull();
        assertThat(origin.galleryName()).isEqualTo(shared.world.other().me().galleryName());
        shared.world.open(target.id());
        // what is unread there comes first
        shared.robot.press(KeyCode.CONTROL, KeyCode.END).release(KeyCode.END, KeyCode.CONTROL);
        shared.until(() -> shared.isOnScreen("İletildi: " + origin.senderName() + " · " + origin.galleryName()));
    }

    private Label warning() {
        return (Label) Objects.requireNonNull(shared.world.stage().getScene().lookup("#forward-warning .label"));
    }

    private Message lastIn(Room target) {
        return shared.session.conversation(target.id()).messages().getLast();
    }

    @Test
    void withoutARoomNothingIsForwarded() {
        var text = unique("Kalsın");
        shared.weSay(text);

        shared.choose(text, "#forward");
        shared.until(() -> shared.isShown("#forward-card"));

        assertThat(onUi(() -> ((Button) shared.world.stage().getScene().lookup("#forward-send")).isDisabled()))
                .isTrue();
        shared.robot.type(KeyCode.ESCAPE);
        shared.until(() -> !shared.isShown("#forward-card"));
    }

    @Test
    void underTheCardNoKeyActsAndAfterItOneWritesOn() {
        var text = unique("Yedek anahtar");
        shared.weSay(text);
        shared.robot.clickOn("#input");
        shared.choose(text, "#forward");
        shared.until(() -> shared.isShown("#forward-card"));

        shared.robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(onUi(() -> shared.world.mainView().selected())).isEqualTo(shared.room);
        for (int i = 0; i < 8; i++) {
            shared.robot.type(KeyCode.TAB);
            assertThat(onUi(this::isFocusOnTheCard)).isTrue();
        }

        shared.robot.type(KeyCode.ESCAPE);
        shared.until(() -> !shared.isShown("#forward-card"));
        assertThat(onUi(() -> shared.input().isFocused())).isTrue();
    }

    private boolean isFocusOnTheCard() {
        var scene = shared.world.stage().getScene();
        return Overlays.isWithin(scene.getFocusOwner(), scene.lookup("#forward-card"));
    }
}
