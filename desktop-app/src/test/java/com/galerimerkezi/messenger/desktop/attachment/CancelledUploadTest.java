package com.galerimerkezi.messenger.desktop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Uploads that are taken back, and files that are fetched, at a real server. */
class CancelledUploadTest {

    private static final int SIZE = 6 << 20;
    private static final int MEGABYTE_A_SECOND = 1 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path folder;

    @Test
    void theServerKeepsNothingOfACancelledUpload() throws IOException {
        try (var line = new ChaosProxy(SERVER.server().address());
                var desk = desk(line)) {
            var upload = halfSent(desk, line, room());

            desk.ui().run(upload::cancel);

            await().atMost(PATIENCE).until(() -> unfinished() == 0);
        }
    }

    @Test
    void whatWasCancelledWithoutALineIsTakenBackWhenThereIsOneAgain() throws IOException {
        try (var line = new ChaosProxy(SERVER.server().address());
                var desk = desk(line)) {
            var upload = halfSent(desk, line, room());
            line.set(new Weather.Refuse());
            await().atMost(PATIENCE).until(() -> !desk.isOnline());

            desk.ui().run(upload::cancel);
            assertThat(unfinished()).isOne();
            line.set(new Weather.Pass());

            await().atMost(PATIENCE).until(() -> unfinished() == 0);
        }
    }

    @Test
    void whatWasSentStaysAndIsMarkedWhereItIsSaved() throws IOException {
        var file = Files.writeString(folder.resolve("not.txt"), "Ruhsat yarın gelir.");
        var room = room();
        try (var line = new ChaosProxy(SERVER.server().address());
                var desk = desk(line)) {
            desk.open(room);
            var upload = desk.ui().get(() -> desk.session().uploads().start(room, file));
            await().atMost(PATIENCE)
                    .until(() -> desk.ui().get(() -> upload.state().get()) == UploadState.DONE);

            desk.ui().run(upload::cancel);

            var target = folder.resolve("saved.txt");
            var message = desk.messages(room).getLast();
            desk.ui()
                    .get(() -> desk.session().uploads().save(message, target, _ -> {}))
                    .join();
            assertThat(target).hasSameTextualContentAs(file);
            var marks = Files.getFileAttributeView(target, UserDefinedFileAttributeView.class);
            if (marks != null && Files.getFileStore(target).supportsFileAttributeView("user")) {
                assertThat(marks.size("xdg.origin.url"))
                        .isEqualTo(line.address().toString().length());
            }
        }
    }

    private RoomId room() {
        return SERVER.as(SERVER.world().ahmet()).openRoom(SERVER.world().vehicle());
    }

    private Desk desk(ChaosProxy line) {
        return Desk.signedIn(
                folder.resolve("desk"), line.address(), SERVER.world().ahmet());
    }

    private Upload halfSent(Desk desk, ChaosProxy line, RoomId room) throws IOException {
        var bytes = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), SIZE);
        var file = Files.write(folder.resolve("sozlesme.pdf"), bytes);
        line.set(new Weather.Rate(MEGABYTE_A_SECOND));
        var upload = desk.ui().get(() -> desk.session().uploads().start(room, file));
        await().atMost(PATIENCE)
                .until(() -> desk.ui().get(() -> upload.progress().get()) > 0.2);
        assertThat(unfinished()).isOne();
        return upload;
    }

    private static int unfinished() {
        return SERVER.jdbc()
                .sql("SELECT count(*) FROM files WHERE file_name = 'sozlesme.pdf'")
                .query(Integer.class)
                .single();
    }
}
