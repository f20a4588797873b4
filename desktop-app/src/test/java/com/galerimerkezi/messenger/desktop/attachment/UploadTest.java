package com.galerimerkezi.messenger.desktop.attachment;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final List<Message> arrived = new CopyOnWriteArrayList<>();
    private final Server server = new Server();

    @TempDir
    Path folder;

    private Path file;
    private byte[] bytes;
    private UserFiles files;

    /** Keeps bytes as tus does; the failures come before the piece is stored, or after. */
    private static final class Server implements UploadServer {
        private final List<String> givenUp = new CopyOnWriteArrayList<>();
        private final ByteArrayOutputStream stored = new ByteArrayOutputStream();
        private final List<@Nullable ClientMessageId> shared = new CopyOnWriteArrayList<>();
        private final Deque<RuntimeException> refusals = new ArrayDeque<>();
        private final Deque<GatewayException> lostAnswers = new ArrayDeque<>();
        private final Deque<GatewayException> lostShares = new ArrayDeque<>();

        @Override
        public URI address() {
            return URI.create("https://galeri.example");
        }

        @Override
        public void giveUp(String uploadUrl) {
            givenUp.add(uploadUrl);
        }

        @Override
        public URI link(String fileUrl) {
            return URI.create("https://galeri.example" + fileUrl);
        }

        @Override
        public FileTicket create(CreateFileRequest request) {
            fail(refusals);
            return new FileTicket(new FileId(new UUID(1, 1)), "/bytes", "/file", NOON);
        }

        @Override
        public long offset(String uploadUrl) {
            return stored.size();
        }

        @Override
        public long append(String uploadUrl, long offset, byte[] piece, int length) {
            assertThat(offset).isEqualTo(stored.size());
            stored.write(piece, 0, length);
            fail(lostAnswers);
            return stored.size();
        }

        @Override
        public Message share(RoomId room, ShareFileRequest request) {
            shared.add(request.clientMessageId());
            fail(lostShares);
            return Sample.fromUs(1, NOON, "", Objects.requireNonNull(request.clientMessageId()));
        }

        private static void fail(Deque<? extends RuntimeException> failures) {
            var failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
        }
    }

    @BeforeEach
    void write() throws IOException {
        bytes = new byte[2_500_000];
        new Random(7).nextBytes(bytes);
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        file = Files.write(folder.resolve("ruhsat.pdf"), bytes);
    }

    @AfterEach
    void stop() {
        background.close();
        ui.close();
        files.close();
    }

    private Upload started() {
        return ui.get(() -> {
            var rows = new UploadRepository(files.outbox());
            var waiting = new WaitingFile(ROOM, FileToSend.of(file));
            rows.insert(List.of(waiting));
            var upload =
                    new Upload(waiting, server, rows, new GivenUp(server, rows, background), background, arrived::add);
            upload.start();
            return upload;
        });
    }

    private UploadState stateOf(Upload upload) {
        return ui.get(() -> upload.state().get());
    }

    private static GatewayException cut() {
        return GatewayException.unreachable(new IOException("cut"));
    }

    @Test
    void aCutLineCostsNothingThatWasStored() {
        server.lostAnswers.add(cut());
        server.lostAnswers.add(cut());

        var upload = started();

        await().until(() -> {
            upload.reached();
            return stateOf(upload) == UploadState.DONE;
        });
        assertThat(server.stored.toByteArray()).isEqualTo(bytes);
        assertThat(arrived).hasSize(1);
    }

    @Test
    void aLostAnswerDoesNotSendTheFileTwice() {
        server.lostShares.add(cut());

        var upload = started();

        await().until(() -> {
            upload.reached();
            return stateOf(upload) == UploadState.DONE;
        });
        assertThat(server.shared).hasSize(2);
        assertThat(server.shared.stream().distinct()).hasSize(1);
    }

    @Test
    void aRefusalIsShownAndCanBeTriedAgain() {
        server.refusals.add(GatewayException.refused(ErrorCode.FILE_TYPE_REFUSED));
        var upload = started();
        await().until(() -> stateOf(upload) == UploadState.FAILED);
        assertThat(upload.failure())
                .isInstanceOfSatisfying(
                        GatewayException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.FILE_TYPE_REFUSED));

        ui.run(() -> {
            upload.retry();
            upload.start();
        });

        await().until(() -> stateOf(upload) == UploadState.DONE);
    }

    @Test
    void aMistakeOfOurOwnIsShownAndCanBeTriedAgain() {
        server.refusals.add(new IllegalStateException("ours"));
        var upload = started();
        await().until(() -> stateOf(upload) == UploadState.FAILED);
        assertThat(upload.failure()).isInstanceOf(IllegalStateException.class);

        ui.run(() -> {
            upload.retry();
            upload.start();
        });

        await().until(() -> stateOf(upload) == UploadState.DONE);
    }

    @Test
    void aFileThatIsGoneFailsBecauseOfTheFileAndNotOfTheServer() throws IOException {
        Files.delete(file);

        var upload = started();

        await().until(() -> stateOf(upload) == UploadState.FAILED);
        assertThat(upload.failure()).isInstanceOf(IOException.class);
    }

    @Test
    void aCancelledUploadStaysCancelled() {
        for (int i = 0; i < 20; i++) {
            server.refusals.add(cut());
        }
        var upload = started();
        await().until(() -> stateOf(upload) == UploadState.WAITING);

        ui.run(upload::cancel);
        upload.reached();

        assertThat(stateOf(upload)).isEqualTo(UploadState.CANCELLED);
        assertThat(server.shared).isEmpty();
    }
}
