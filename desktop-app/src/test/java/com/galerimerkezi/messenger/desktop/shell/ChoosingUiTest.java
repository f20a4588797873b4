package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static com.galerimerkezi.messenger.desktop.shell.SharedRoom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.attachment.FileFacts;
import com.galerimerkezi.messenger.desktop.attachment.FileToSend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several messages are chosen, and something is done with all of them. */
class ChoosingUiTest {

    private SharedRoom shared;
    private String first;
    private String second;

    @BeforeEach
    void twoMessages() throws Exception {
        shared = new SharedRoom();
        first = unique("Ruhsat fotoğrafı yarın gelir");
        second = unique("Ekspertiz de hazır");
        shared.theySay(first);
        shared.weSay(second);
    }

    @AfterEach
    void close() {
        shared.close();
    }

    @Test
    void oneByTheMenuAndOthersByAClickAndEscapeLetsGo() {
        shared.choose(first, "#choose");
        shared.until(() -> shared.isShown("#chosen-bar"));
        shared.robot.clickOn(shared.placeOf(second));

        shared.until(() -> count().startsWith("2 "));
        assertThat(onUi(() -> shared.row(second).getAccessibleText())).startsWith("seçildi: ");

        shared.robot.clickOn(shared.placeOf(first));
        shared.until(() -> count().startsWith("1 "));
        shared.robot.type(KeyCode.ESCAPE);

        shared.until(() -> !shared.isShown("#chosen-bar"));
        assertThat(onUi(() -> shared.row(second).getAccessibleText())).doesNotContain("seçildi: ");
    }

    @Test
    void byKeysFromOneRowToAnotherAndCopiedWithWhoSaidIt() {
        shared.robot.interact(
                () -> shared.world.stage().getScene().lookup("#messages").requestFocus());
        shared.robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        shared.until(() -> count().startsWith("2 "));

        shared.robot.clickOn("#chosen-copy");

        shared.until(() -> !shared.isShown("#chosen-bar"));
        var copied = onUi(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).containsSubsequence(shared.world.other().me().firstName(), first, second);
    }

    @Test
    void theyAreForwardedTogetherInTheirOrder() {
        chooseBoth();
        Pictures.take("chosen-messages", () -> shared.world.stage());
        var target = shared.roomOfAnotherGallery();

        forwardTo(target);

        shared.until(
                () -> lastIn(target, 2).stream().map(Message::content).toList().equals(List.of(first, second)));
        assertThat(onUi(() -> ForwardedFrom.in(lastIn(target, 2).getFirst().metadata())))
                .map(ForwardedFrom::galleryName)
                .contains(shared.world.other().me().galleryName());
        assertThat(onUi(() -> shared.isShown("#chosen-bar"))).isFalse();
    }

    @Test
    void aFileGoesOnAsAFile(@TempDir Path folder) throws IOException {
        var paper = Files.writeString(folder.resolve("tramer.txt"), unique("Hasar kaydı yok"));
        var toSend = new FileToSend(paper, "tramer.txt", "", false, FileFacts.NONE);
        onUi(() -> shared.session.uploads().send(shared.room, List.of(toSend)));
        shared.until(() -> "tramer.txt".equals(shared.newest().fileName()));
        shared.choose("tramer.txt", "#choose");
        shared.until(() -> shared.isShown("#chosen-bar"));
        var target = shared.roomOfAnotherGallery();

        forwardTo(target);

        shared.until(() -> lastIn(target, 1).getFirst().messageType() == MessageType.FILE);
        assertThat(onUi(() -> lastIn(target, 1).getFirst().fileName())).isEqualTo("tramer.txt");
    }

    @Test
    void whatIsDeletedMeanwhileIsNoLongerChosen() {
        chooseBoth();
        shared.openMenu(second);
        shared.robot.clickOn("#delete").clickOn("#delete-for-all");

        shared.until(() -> count().startsWith("1 "));
    }

    @Test
    void onlyOnesOwnAreDeletedTogetherAndASecondClickIsSure() {
        var third = unique("Noter saat onda");
        shared.weSay(third);
        chooseBoth();
        shared.robot.clickOn(shared.placeOf(third));
        shared.until(() -> count().startsWith("3 "));
        assertThat(onUi(() -> shared.isShown("#chosen-delete"))).isFalse();

        shared.robot.clickOn(shared.placeOf(first));
        shared.until(() -> shared.isShown("#chosen-delete"));
        Pictures.take("chosen-delete", () -> shared.world.stage());
        shared.robot.clickOn("#chosen-delete").clickOn("#chosen-delete-for-all");

        shared.until(() -> lastOnTheOtherDesk(2).stream().allMatch(message -> message.deletedAt() != null));
        shared.until(() -> !shared.isShown("#chosen-bar"));
        assertThat(lastOnTheOtherDesk(3).getFirst().content()).isEqualTo(first);
    }

    private List<Message> lastOnTheOtherDesk(int many) {
        var all = shared.world.other().conversation(shared.room).messages();
        return List.copyOf(all.subList(Math.max(0, all.size() - many), all.size()));
    }

    private void chooseBoth() {
        shared.choose(first, "#choose");
        shared.until(() -> shared.isShown("#chosen-bar"));
        shared.robot.clickOn(shared.placeOf(second));
        shared.until(() -> count().startsWith("2 "));
    }

    private void forwardTo(Room target) {
        onUi(() -> {
            shared.session.conversation(target.id()).open();
            return target;
        });
        shared.robot.clickOn("#chosen-forward");
        shared.until(() -> shared.isShown("#forward-card"));
        shared.robot.write(shared.nameIn(target), 0);
        shared.until(() -> shared.isShown("#forward-warning"));
        shared.robot.clickOn("#forward-send");
        shared.until(() -> !shared.isShown("#forward-card"));
    }

    private String count() {
        return onUi(() -> ((Label) shared.world.stage().getScene().lookup("#chosen-count")).getText());
    }

    private List<Message> lastIn(Room target, int many) {
        var all = shared.session.conversation(target.id()).messages();
        return List.copyOf(all.subList(Math.max(0, all.size() - many), all.size()));
    }
}
