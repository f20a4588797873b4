package com.galerimerkezi.messenger.server.attachment;

import static com.galerimerkezi.messenger.server.attachment.FileClient.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;

/** F14 and F15: the line breaks, the disk is full, the gallery has no room left. */
class UploadFaultsTest extends FilesOfARoom {

    private static final String PDF = "application/pdf";
    private static final int CHUNK = 1024 * 1024;
    private static final int CHUNKS = 200;
    private static final long QUOTA = 400L << 20;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension(
            settings -> settings.withFiles(new Settings.Files(300L << 20, Duration.ofHours(1), QUOTA)));

    UploadFaultsTest() {
        super(SERVER);
    }

    /** F15 */
    @Test
    void twoHundredMegabytesOverALineThatBreaksFourTimesSendNoMoreThanAChunkABreakAgain() throws Exception {
        var hash = hashOfAll();
        try (var line = new ChaosProxy(SERVER.server().address())) {
            var far = new Client(line.address(), SERVER.tokenOf(SERVER.world().ahmet(), Role.STAFF));
            var sender = new BreakingSender(new FileClient(far), line, List.of(20, 70, 120, 170));

            var file = sender.send(hash);

            assertThat(sender.breaks).isEqualTo(4);
            assertThat(sender.sent - (long) CHUNKS * CHUNK).isBetween(0L, 4L * CHUNK);
            assertThat(ahmet.get(file + "/info").data().path("sha256").textValue())
                    .isEqualTo(hash);
        }
    }

    /** F14. What is written to this device never finds room. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskRefusesTheFileGivesItsBytesBackAndTextsGoOn() throws IOException {
        var file = files.create("x.pdf", 5000, PDF, null);
        var part = partOf(file);
        Files.createDirectories(part.getParent());
        Files.createSymbolicLink(part, Path.of("/dev/full"));

        assertThat(files.patch(file, 0, pdf(5000)).code()).isEqualTo(ErrorCode.STORAGE_FULL);

        assertThat(Files.exists(part, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(ahmet.say(room, "Dosya sığmadı").status()).isEqualTo(201);
        assertThat(files.patch(file, 0, pdf(5000)).status()).isEqualTo(204);
    }

    @Test
    void aGalleryHasNoMoreThanItsPartAndTheOthersGoOn() {
        var fatma = SERVER.as(SERVER.world().fatma());
        var large = new CreateFileRequest("x.pdf", 300L << 20, PDF, null);

        assertThat(fatma.post("/files", large).status()).isEqualTo(201);
        var beyond = fatma.post("/files", large);

        assertThat(beyond.status()).isEqualTo(507);
        assertThat(beyond.code()).isEqualTo(ErrorCode.STORAGE_FULL);
        assertThat(SERVER.as(SERVER.world().mehmet())
                        .post("/files", new CreateFileRequest("y.pdf", 1000L, PDF, null))
                        .status())
                .isEqualTo(201);
    }

    private static Path partOf(String file) {
        var key = SERVER.jdbc()
                .sql("SELECT storage_key FROM files WHERE id = :id::uuid")
                .param("id", file.substring(7))
                .query(String.class)
                .single();
        return SERVER.folder().resolve("files").resolve(key.substring(0, 2)).resolve(key + ".part");
    }

    private static String hashOfAll() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (int number = 0; number < CHUNKS; number++) {
            digest.update(chunk(number));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] chunk(int number) {
        var bytes = new byte[CHUNK];
        new Random(number).nextBytes(bytes);
        if (number == 0) {
            var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(head, 0, bytes, 0, head.length);
        }
        return bytes;
    }

    /** Sends chunk after chunk as the desktop does; in the middle of some the line breaks. */
    private static final class BreakingSender {
        private final FileClient files;
        private final ChaosProxy line;
        private final ArrayDeque<Integer> breakIn;
        private long sent;
        private int breaks;

        BreakingSender(FileClient files, ChaosProxy line, List<Integer> breakIn) {
            this.files = files;
            this.line = line;
            this.breakIn = new ArrayDeque<>(breakIn);
        }

        String send(String hash) {
            var file = files.create("uzun.pdf", (long) CHUNKS * CHUNK, PDF, hash);
            for (long offset = 0; offset < (long) CHUNKS * CHUNK; offset = offsetOf(file)) {
                sendFrom(file, offset);
            }
            return file;
        }

        private void sendFrom(String file, long offset) {
            int number = (int) (offset / CHUNK);
            int from = (int) (offset % CHUNK);
            boolean breaksNow = !breakIn.isEmpty() && number == breakIn.peek();
            try {
                var body = BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> stream(number, from, breaksNow)), CHUNK - from);
                files.patch(file, offset, body, "1.0.0");
            } catch (UncheckedIOException broken) {
                breaks++;
            }
        }

        private InputStream stream(int number, int from, boolean breaksNow) {
            return new ByteArrayInputStream(chunk(number), from, CHUNK - from) {
                @Override
                public synchronized int read(byte[] into, int offset, int length) {
                    if (breaksNow && pos > CHUNK / 2 && !breakIn.isEmpty() && breakIn.peek() == number) {
                        breakIn.remove();
                        line.reset();
                    }
                    int count = super.read(into, offset, length);
                    sent += Math.max(count, 0);
                    return count;
                }
            };
        }

        /** The server may still be busy with what came before the break. */
        private long offsetOf(String file) {
            var answer = Awaitility.await()
                    .ignoreExceptions()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> files.head(file), head -> head.status() == 200);
            return Long.parseLong(String.valueOf(answer.header("Upload-Offset")));
        }
    }
}
