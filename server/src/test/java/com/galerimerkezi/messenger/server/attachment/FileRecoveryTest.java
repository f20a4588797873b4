package com.galerimerkezi.messenger.server.attachment;

import static com.galerimerkezi.messenger.server.attachment.FileClient.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.realtime.LogCapture;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files after a crash, and while the disk or another writer is in the way. */
class FileRecoveryTest extends FilesOfARoom {

    private static final String PDF = "application/pdf";
    private static final int SIZE = 5000;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    FileRecoveryTest() {
        super(SERVER);
    }

    @Test
    void askingForItsProgressFinishesAnUploadThatACrashLeftBeforeItsLastStep() throws IOException {
        var file = files.upload("x.pdf", pdf(SIZE), PDF);
        crashedBeforeTheRow(file);

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> files.head(file).status() == 200);

        assertThat(files.offsetOf(file)).isEqualTo(SIZE);
        assertThat(partOf(file)).doesNotExist();
        assertThat(files.share(room, file, "x.pdf", SIZE, PDF).status()).isEqualTo(201);
        assertThat(ahmet.get(file).response().body()).isEqualTo(pdf(SIZE));
    }

    @Test
    void anEmptyPieceFinishesAnUploadAndLeavesNoEmptyPart() throws IOException {
        var file = files.upload("x.pdf", pdf(SIZE), PDF);
        crashedBeforeTheRow(file);

        assertThat(files.patch(file, SIZE, new byte[0]).status()).isEqualTo(204);

        assertThat(partOf(file)).doesNotExist();
        assertThat(files.share(room, file, "x.pdf", SIZE, PDF).status()).isEqualTo(201);
    }

    /** What is counted before each look is still there when the look ends the program. */
    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    void aFileThatEndedTheServerTwiceIsTakenWithoutALookIntoIt(int tries, boolean isLookedInto) throws IOException {
        var file = files.upload("ön.png", Pictures.png(300 + tries, 200), "image/png");
        crashedBeforeTheRow(file);
        setTries(file, tries);

        assertThat(files.head(file).status()).isEqualTo(200);

        assertThat(ahmet.get(file + "/info").data().path("media").isNull()).isNotEqualTo(isLookedInto);
    }

    @Test
    void aThumbnailThatCannotBeMadeAgainIsTriedTwiceAndThenTakenAsNone() throws IOException {
        var file = files.upload("ön.png", Pictures.png(310, 200), "image/png");
        var original = Files.readAllBytes(bytesOf(file));
        loseThumbnails(file);
        Files.write(bytesOf(file), new byte[original.length]);

        for (int i = 0; i < 2; i++) {
            assertThat(ahmet.get(file + "/thumbnail").code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        }
        Files.write(bytesOf(file), original);
        assertThat(ahmet.get(file + "/thumbnail").code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);

        setTries(file, 0);
        assertThat(ahmet.get(file + "/thumbnail").status()).isEqualTo(200);
    }

    @Test
    void aLostThumbnailIsMadeOnceForAllWhoAsk() throws IOException {
        var file = files.upload("ön.png", Pictures.png(320, 200), "image/png");
        loseThumbnails(file);

        var answers = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> ahmet.get(file + "/thumbnail").status()))
                .toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
    }

    @Test
    void whoComesWhileAnotherWritesIsAskedToComeLater() throws Exception {
        var file = files.create("x.pdf", SIZE, PDF, null);
        var service = SERVER.server().part(UploadService.class);
        try (var slow = new PipedOutputStream();
                var bytes = new PipedInputStream(slow)) {
            var first = CompletableFuture.supplyAsync(
                    () -> service.append(ahmetAsCaller(), idOf(file), 0, -1, null, bytes));
            slow.write(pdf(100));
            slow.flush();
            Awaitility.await().until(() -> files.offsetOf(file) == 100);

            for (int tries = 0; tries < 3; tries++) {
                assertThat(files.patch(file, 100, pdf(10)).code()).isEqualTo(ErrorCode.BUSY);
            }
            slow.close();

            assertThat(first.get(10, TimeUnit.SECONDS).progress().offset()).isEqualTo(100);
        }
        assertThat(files.patch(file, 100, pdf(10)).status()).isEqualTo(204);
    }

    @Test
    void aLineThatBreaksWithinAPieceIsNoErrorOfTheServer() throws IOException {
        var file = files.create("x.pdf", SIZE, PDF, null);
        try (var log = new LogCapture(Level.INFO)) {
            sendAndBreak(file, pdf(SIZE), 2000);

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> log.text().contains("The line broke"));
            assertThat(log.text()).doesNotContain("Request failed", "500 Server Error");
        }
    }

    /** Broken once the server has begun to store: before that, nobody there reads whom it could concern. */
    private static void sendAndBreak(String file, byte[] bytes, int sent) throws IOException {
        var address = SERVER.server().address();
        var head = "PATCH " + file + "/bytes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + SERVER.tokenOf(SERVER.world().ahmet(), Role.STAFF)
                + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream"
                + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        try (var line = new Socket(address.getHost(), address.getPort())) {
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().write(bytes, 0, sent);
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(partOf(file)));
        }
    }

    @Test
    void aFileWhoseBytesCannotBeReadIsUnavailableForNow() throws IOException {
        var file = files.upload("x.pdf", pdf(SIZE), PDF);
        Files.delete(bytesOf(file));

        var answer = ahmet.get(file);

        assertThat(answer.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void aServerThatCannotStoreFilesIsNotReady() throws IOException {
        var aside = Files.move(store(), store().resolveSibling("files-aside"));
        Files.createFile(store());
        try {
            assertThat(ahmet.get("/health/ready").code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);
        } finally {
            Files.delete(store());
            Files.move(aside, store());
        }
        assertThat(ahmet.get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void bytesThatNoRowKnowsGoWhenTheirTimeIsOver() throws IOException {
        var known = bytesOf(files.upload("x.pdf", pdf(SIZE), PDF));
        var stray = strayBytes("");
        var strayPart = strayBytes(".part");
        var young = strayBytes("");
        var foreign = Files.createFile(known.resolveSibling("readme.txt"));
        for (var old : new Path[] {known, stray, strayPart, foreign}) {
            Files.setLastModifiedTime(
                    old, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofDays(2))));
        }

        SERVER.server().part(OrphanSweep.class).sweep();

        assertThat(stray).doesNotExist();
        assertThat(strayPart).doesNotExist();
        assertThat(young).exists();
        assertThat(known).exists();
        assertThat(foreign).exists();
    }

    @Test
    void theBytesOfADeletedMessageGoWithTheNextSweep() {
        var file = files.upload("x.pdf", pdf(SIZE + 2), PDF);
        var kept = bytesOf(files.upload("y.pdf", pdf(SIZE + 1), PDF));
        var bytes = bytesOf(file);
        var message = files.share(room, file, "x.pdf", SIZE + 2, PDF)
                .data()
                .path("id")
                .textValue();

        ahmet.delete("/chats/" + room + "/messages/" + message);
        SERVER.server().part(OrphanSweep.class).sweep();

        assertThat(bytes).doesNotExist();
        assertThat(kept).exists();
        assertThat(ahmet.get(file).code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
    }

    /** The part is there still, since it goes only after the row. */
    private static void crashedBeforeTheRow(String file) throws IOException {
        var part = UUID.randomUUID().toString();
        Files.createDirectories(placeOf(part).getParent());
        Files.copy(bytesOf(file), placeOf(part + ".part"));
        SERVER.jdbc()
                .sql("""
                        UPDATE files
                        SET state = 'init', sha256 = NULL, ready_at = NULL, storage_key = :part
                        WHERE id = :id
                        """)
                .param("id", idOf(file).value())
                .param("part", part)
                .update();
    }

    private static void setTries(String file, int tries) {
        SERVER.jdbc()
                .sql("UPDATE files SET preview_tries = :tries WHERE id = :id")
                .param("tries", tries)
                .param("id", idOf(file).value())
                .update();
    }

    private static void loseThumbnails(String file) throws IOException {
        for (var size : ThumbnailSize.values()) {
            Files.delete(Path.of(bytesOf(file) + "." + size.wireName()));
        }
    }

    private static Path bytesOf(String file) {
        var key = SERVER.jdbc()
                .sql("SELECT storage_key FROM files WHERE id = :id")
                .param("id", idOf(file).value())
                .query(String.class)
                .single();
        return placeOf(key);
    }

    private static Path partOf(String file) {
        var bytes = bytesOf(file);
        return bytes.resolveSibling(bytes.getFileName() + ".part");
    }

    private static Path strayBytes(String ending) throws IOException {
        var name = UUID.randomUUID() + ending;
        Files.createDirectories(store().resolve(name.substring(0, 2)));
        return Files.write(placeOf(name), pdf(100));
    }

    private static Path placeOf(String name) {
        return store().resolve(name.substring(0, 2)).resolve(name);
    }

    private static Path store() {
        return SERVER.folder().resolve("files");
    }

    private static FileId idOf(String file) {
        return FileId.of(file.substring(file.lastIndexOf('/') + 1));
    }

    private static Caller ahmetAsCaller() {
        var person = SERVER.world().ahmet();
        return new Caller(person.id(), person.gallery(), Role.STAFF, null);
    }
}
