package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.FileCard;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUiTest {

    @TempDir
    Path folder;

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
    void aFileBecomesABubbleThatTheOtherGalleryCanSave() throws Exception {
        var session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        var room = world.sharedRoom().id();
        world.open(room);
        var file = folder.resolve("Ekspertiz raporu.txt");
        Files.writeString(file, "Sağ ön çamurluk lokal boyalı.\n".repeat(2000));

        onUi(() -> session.uploads().start(room, file));

        await().atMost(PATIENCE)
                .until(() -> onUi(() -> RowsOnScreen.in(world.stage().getScene())
                        .containing("Ekspertiz raporu.txt, İletildi")
                        .isPresent()));
        var other = world.other();
        onUi(() -> {
            other.conversation(room).open();
            return room;
        });
        await().atMost(PATIENCE).until(() -> newestFile(room).isPresent());
        var message = newestFile(room).orElseThrow();
        var target = folder.resolve("kopya.txt");
        var saving = new FileSaving(Texts.in("tr"));

        onUi(() -> {
            pressSave(
                    message,
                    saving,
                    () -> saving.follow(target, progress -> other.uploads().save(message, target, progress)));
            return target;
        });

        await().atMost(PATIENCE).until(() -> onUi(() -> saving.outcome().get()).equals("Kaydedildi: kopya.txt"));
        assertThat(target).hasSameBinaryContentAs(file);
    }

    /** The button without the window in which a place is chosen: that one is the computer's own. */
    private static void pressSave(Message message, FileSaving saving, Runnable save) {
        var card = FileCard.of(
                Objects.requireNonNull(message.fileName()),
                Objects.requireNonNull(message.fileSize()),
                saving,
                save,
                Texts.in("tr"));
        var button = (Button) Objects.requireNonNull(card.lookup(".icon-button"));
        button.fire();
        assertThat(button.isDisabled()).isTrue();
    }

    @Test
    void aFileThatCannotBeReadIsNotCalledALostConnection() {
        var session = world.signedIn(world.window("tr", ThemeChoice.LIGHT));
        var room = world.sharedRoom().id();
        world.open(room);

        onUi(() -> session.uploads().start(room, folder.resolve("Silinmiş.pdf")));

        var reason = Texts.in("tr").get("upload.failed", Texts.in("tr").get("upload.unreadable"));
        await().atMost(PATIENCE).until(() -> reason.equals(onUi(() -> detailOfTheCard())));
    }

    private @Nullable String detailOfTheCard() {
        return world.stage().getScene().lookup(".bubble.own .file-card .file-size") instanceof Label detail
                ? detail.getText()
                : null;
    }

    private Optional<Message> newestFile(RoomId room) {
        var other = world.other();
        return onUi(() -> other.conversation(room).messages().reversed().stream()
                .filter(message -> message.messageType() == MessageType.FILE)
                .filter(message -> Objects.equals(message.fileName(), "Ekspertiz raporu.txt"))
                .findFirst());
    }
}
