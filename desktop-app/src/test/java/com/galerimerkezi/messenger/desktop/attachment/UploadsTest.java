package com.galerimerkezi.messenger.desktop.attachment;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    private static final int MANY = 3 * 1024 * 1024;

    private final List<Message> arrived = new CopyOnWriteArrayList<>();
    private final FakeUploadServer server = new FakeUploadServer();
    private Program program;

    @TempDir
    Path folder;

    /** From one start of the program to its end. */
    private final class Program implements AutoCloseable {
        private final OneThread ui = new OneThread();
        private final Background background = new Background(ui);
        private final UserFiles files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        private final Uploads uploads = new Uploads(
                server,
                (_, _, _) -> {},
                new UploadRepository(files.outbox()),
                new OwnCopies(folder.resolve("outgoing")),
                background,
                arrived::add);

        Program() {
            uploads.restore();
        }

        List<Upload> here() {
            return ui.get(() -> List.copyOf(uploads.in(ROOM)));
        }

        UploadState stateOf(Upload upload) {
            return ui.get(() -> upload.state().get());
        }

        List<WaitingFile> rows() {
            return new UploadRepository(files.outbox()).findAll();
        }

        @Override
        public void close() {
            background.close();
            ui.close();
            files.close();
        }
    }

    @BeforeEach
    void start() {
        program = new Program();
    }

    @AfterEach
    void end() {
        program.close();
    }

    private void startAgain() {
        program.close();
        program = new Program();
    }

    /** What was asked for, and what followed from it. */
    private void untilWritten() {
        for (int i = 0; i < 2; i++) {
            program.ui.get(() -> program.background.inOrder(() -> true)).join();
        }
    }

    private Path file(String name, int size) throws IOException {
        return Files.write(folder.resolve(name), new byte[size]);
    }

    private Upload sent(String name, int size) throws IOException {
        var path = file(name, size);
        return program.ui.get(() -> program.uploads.start(ROOM, path));
    }

    private void awaitState(Upload upload, UploadState state) {
        await().until(() -> program.stateOf(upload) == state);
    }

    @Test
    void anUploadGoesOnAfterARestartFromWhereItWas() throws IOException {
        server.most = 2 * 1024 * 1024;
        var first = sent("ruhsat.pdf", MANY);
        await().until(() -> server.stored.containsValue(2L * 1024 * 1024));
        awaitState(first, UploadState.WAITING);

        server.most = Long.MAX_VALUE;
        startAgain();

        await().until(() -> arrived.size() == 1);
        assertThat(server.tickets).hasValue(1);
        assertThat(server.shared).extracting(ShareFileRequest::clientMessageId).containsExactly(first.id());
        await().until(() -> program.rows().isEmpty());
    }

    @Test
    void aFileThatWasChangedMeanwhileIsSentAsItIsNow() throws IOException {
        server.most = 2 * 1024 * 1024;
        var first = sent("liste.csv", MANY);
        awaitState(first, UploadState.WAITING);
        Files.setLastModifiedTime(file("liste.csv", 100), FileTime.from(NOON));

        server.most = Long.MAX_VALUE;
        startAgain();

        await().until(() -> arrived.size() == 1);
        assertThat(server.tickets).hasValue(2);
        assertThat(server.shared.getFirst().fileSize()).isEqualTo(100);
        await().until(() -> server.givenUp.equals(List.of("/bytes/1")));
    }

    @Test
    void filesOfARoomArriveInTheOrderInWhichTheyWereChosen() throws IOException {
        var chosen = List.of(file("1.jpg", 3000), file("2.jpg", 10), file("3.jpg", 2000));

        program.ui.run(() ->
                program.uploads.send(ROOM, chosen.stream().map(FileToSend::of).toList()));

        await().until(() -> server.shared.size() == 3);
        assertThat(server.shared).extracting(ShareFileRequest::fileName).containsExactly("1.jpg", "2.jpg", "3.jpg");
    }

    @Test
    void ofTenFilesOneTooManyAndOneEmptyTheOthersArrive() throws IOException {
        var empty = sent("bos.txt", 0);
        var whole = sent("dolu.txt", 5);

        awaitState(empty, UploadState.FAILED);
        awaitState(whole, UploadState.DONE);
    }

    @Test
    void whatIsPausedStaysSoOverARestartUntilItIsToldToGoOn() throws IOException {
        server.most = 1024 * 1024;
        var upload = sent("video.mp4", MANY);
        awaitState(upload, UploadState.WAITING);
        program.ui.run(upload::pause);
        await().until(() -> program.rows().getFirst().paused());

        server.most = Long.MAX_VALUE;
        startAgain();

        await().until(() -> program.here().size() == 1);
        var again = program.here().getFirst();
        assertThat(program.stateOf(again)).isEqualTo(UploadState.PAUSED);
        program.ui.run(again::resume);
        awaitState(again, UploadState.DONE);
        assertThat(server.tickets).hasValue(1);
    }

    @Test
    void aPausedFileLetsTheNextOneGo() throws IOException {
        server.most = 1024 * 1024;
        var first = sent("video.mp4", MANY);
        var second = sent("not.txt", 10);
        awaitState(first, UploadState.WAITING);
        assertThat(program.stateOf(second)).isEqualTo(UploadState.QUEUED);

        program.ui.run(first::pause);

        awaitState(second, UploadState.DONE);
    }

    @Test
    void aCancelledUploadIsForgottenAtOnce() throws IOException {
        server.most = 1024 * 1024;
        var upload = sent("video.mp4", MANY);
        awaitState(upload, UploadState.WAITING);

        program.ui.run(upload::cancel);

        await().until(() -> program.rows().isEmpty());
        startAgain();
        assertThat(program.here()).isEmpty();
    }

    @Test
    void theServerIsToldThatACancelledUploadIsNotWanted() throws IOException {
        server.most = 1024 * 1024;
        var upload = sent("video.mp4", MANY);
        awaitState(upload, UploadState.WAITING);

        program.ui.run(upload::cancel);

        await().until(() -> server.givenUp.equals(List.of("/bytes/1")));
    }

    @Test
    void whatCouldNotBeTakenBackIsTakenBackAfterTheNextStart() throws IOException {
        server.most = 1024 * 1024;
        server.takesBack = false;
        var upload = sent("video.mp4", MANY);
        awaitState(upload, UploadState.WAITING);
        program.ui.run(upload::cancel);
        await().until(() -> program.rows().isEmpty());

        server.takesBack = true;
        startAgain();

        await().until(() -> server.givenUp.equals(List.of("/bytes/1")));
        await().until(() ->
                new UploadRepository(program.files.outbox()).givenUp().isEmpty());
    }

    @Test
    void whatCouldNotBeTakenBackIsTakenBackWhenTheLineIsThereAgain() throws IOException {
        server.most = 1024 * 1024;
        server.takesBack = false;
        var upload = sent("video.mp4", MANY);
        awaitState(upload, UploadState.WAITING);
        program.ui.run(upload::cancel);
        await().until(() -> program.rows().isEmpty());

        server.takesBack = true;
        program.ui.run(program.uploads::reached);

        await().until(() -> server.givenUp.equals(List.of("/bytes/1")));
    }

    @Test
    void whatIsCancelledWhileItIsAnnouncedIsTakenBackToo() throws IOException {
        var announced = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        server.announcing = () -> {
            announced.countDown();
            awaitUninterrupted(cancelled);
        };
        var upload = sent("yanlis.pdf", 10);
        awaitUninterrupted(announced);

        program.ui.run(upload::cancel);
        await().until(() -> program.rows().isEmpty());
        cancelled.countDown();

        await().until(() -> server.givenUp.equals(List.of("/bytes/1")));
        assertThat(server.shared).isEmpty();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        boolean interrupted = false;
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException cancelled) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatIsSentIsNotTakenBack() throws IOException {
        var upload = sent("not.txt", 10);
        awaitState(upload, UploadState.DONE);
        await().until(() -> program.rows().isEmpty());

        assertThat(new UploadRepository(program.files.outbox()).givenUp()).isEmpty();
        assertThat(server.givenUp).isEmpty();
    }

    @Test
    void whatIsCancelledBeforeItIsWrittenDownIsNotSentAtTheNextStart() throws IOException {
        var path = file("yanlis.jpg", 10);
        program.ui.run(() -> program.uploads.start(ROOM, path).cancel());

        untilWritten();
        assertThat(program.rows()).isEmpty();
        startAgain();

        assertThat(program.here()).isEmpty();
        assertThat(server.shared).isEmpty();
    }

    @Test
    void aCopyOfTheProgramIsDeletedWhenItWasSentAndTheUsersFileIsNot() throws IOException {
        var copy = Files.write(program.uploads.copies().place(".jpg"), new byte[10]);
        var own = file("resim.jpg", 10);

        program.ui.run(() -> program.uploads.send(
                ROOM,
                List.of(
                        new FileToSend(copy, "küçük.jpg", "ön", true, FileFacts.NONE),
                        new FileToSend(own, "resim.jpg", "", true, FileFacts.NONE))));

        await().until(() -> program.rows().isEmpty() && server.shared.size() == 2);
        await().until(() -> Files.notExists(copy));
        assertThat(own).exists();
        assertThat(server.shared).extracting(ShareFileRequest::caption).containsExactly("ön", null);
    }

    @Test
    void aCopyThatWasNeverSentGoesAtTheNextStart() throws IOException {
        var left = Files.write(program.uploads.copies().place(".jpg"), new byte[10]);

        startAgain();

        assertThat(left).doesNotExist();
    }
}
