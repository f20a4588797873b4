package com.galerimerkezi.messenger.server.attachment;

import static com.galerimerkezi.messenger.server.attachment.FileClient.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest extends FilesOfARoom {

    private static final long LIMIT = 1024 * 1024;

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withFiles(new Settings.Files(LIMIT, Duration.ofHours(1), 0)));

    FilesTest() {
        super(SERVER);
    }

    @Test
    void aFileArrivesInPiecesAndReachesTheOtherGallery() throws Exception {
        var bytes = pdf(200_000);
        var file = files.create("ekspertiz raporu.pdf", bytes.length, "application/pdf", sha256(bytes));

        assertThat(files.patch(file, 0, Arrays.copyOf(bytes, 70_000)).header("Upload-Offset"))
                .isEqualTo("70000");
        assertThat(files.head(file).header("Upload-Offset")).isEqualTo("70000");
        assertThat(files.patch(file, 70_000, Arrays.copyOfRange(bytes, 70_000, bytes.length))
                        .status())
                .isEqualTo(204);
        var sent = share(file, "ekspertiz raporu.pdf", bytes.length, "application/pdf");
        var received = mehmet.get(file);

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.data().path("message_type").textValue()).isEqualTo("file");
        assertThat(sent.data().path("file_size").longValue()).isEqualTo(bytes.length);
        assertThat(sent.data().path("content").isNull()).isTrue();
        assertThat(received.response().body()).isEqualTo(bytes);
        assertThat(received.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(received.header("Content-Disposition")).startsWith("inline").contains("ekspertiz");
    }

    @Test
    void aCutLosesNothingThatWasAcknowledgedAndGoesOnFromThere() throws IOException {
        var bytes = pdf(300_000);
        var file = files.create("uzun.pdf", bytes.length, "application/pdf", null);
        files.patch(file, 0, Arrays.copyOf(bytes, 100_000));

        cutInTheMiddle(file, 100_000, Arrays.copyOfRange(bytes, 100_000, 180_000), 200_000);

        Awaitility.await().untilAsserted(() -> assertThat(files.offsetOf(file)).isGreaterThanOrEqualTo(100_000));
        Awaitility.await().until(() -> {
            var offset = (int) files.offsetOf(file);
            return files.patch(file, offset, Arrays.copyOfRange(bytes, offset, bytes.length))
                            .status()
                    == 204;
        });
        share(file, "uzun.pdf", bytes.length, "application/pdf");
        assertThat(mehmet.get(file).response().body()).isEqualTo(bytes);
    }

    @Test
    void aRangeAndAnEtagSaveBytes() {
        var bytes = pdf(5000);
        var file = files.upload("ruhsat.pdf", bytes, "application/pdf");

        var part = ahmet.send("GET", file, BodyPublishers.noBody(), Map.of("Range", "bytes=100-199"));
        var whole = ahmet.get(file);
        var unchanged = ahmet.send(
                "GET", file, BodyPublishers.noBody(), Map.of("If-None-Match", String.valueOf(whole.header("ETag"))));

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.response().body()).isEqualTo(Arrays.copyOfRange(bytes, 100, 200));
        assertThat(part.header("Content-Range")).isEqualTo("bytes 100-199/5000");
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(ahmet.send("GET", file, BodyPublishers.noBody(), Map.of("Range", "bytes=9000-"))
                        .status())
                .isEqualTo(416);
    }

    /** F36. Whether the sender still hears the refusal depends on how fast it reads. */
    @Test
    void threeHundredMegabytesWithoutALengthAreCutSoonAfterWhatWasAnnounced() {
        var file = files.create("küçük.pdf", 100, "application/pdf", null);
        var sent = new AtomicLong();
        var flood = BodyPublishers.ofInputStream(() -> zeros(300L << 20, sent));

        try {
            assertThat(files.patch(file, 0, flood, "1.0.0").code()).isEqualTo(ErrorCode.FILE_TOO_LARGE);
        } catch (UncheckedIOException cut) {
            assertThat(cut).hasMessageNotContaining("timed out");
        }

        assertThat(sent).hasValueLessThan(30L << 20);
        assertThat(files.offsetOf(file)).isZero();
    }

    private static InputStream zeros(long size, AtomicLong read) {
        return new InputStream() {
            @Override
            public int read() {
                return read.incrementAndGet() > size ? -1 : 0;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return read.addAndGet(length) > size ? -1 : length;
            }
        };
    }

    @Test
    void theLimitIsCheckedBeforeAByteAndAgainstEveryByte() {
        assertThat(ahmet.post("/files", new CreateFileRequest("büyük.pdf", LIMIT + 1, "application/pdf", null))
                        .code())
                .isEqualTo(ErrorCode.FILE_TOO_LARGE);

        var file = files.create("küçük.pdf", 100, "application/pdf", null);

        assertThat(files.patch(file, 0, pdf(101)).code()).isEqualTo(ErrorCode.FILE_TOO_LARGE);
        assertThat(files.offsetOf(file)).isZero();
    }

    @Test
    void bytesThatAreNotWhatTheySayAreRefused() {
        var html = "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] exe = Arrays.copyOf("MZ\u0090\0\u0003\0\0\0".getBytes(StandardCharsets.ISO_8859_1), 4000);

        assertThat(files.patch(files.create("foto.jpg", html.length, "image/jpeg", null), 0, html)
                        .code())
                .isEqualTo(ErrorCode.FILE_TYPE_REFUSED);
        assertThat(files.patch(files.create("foto.jpg", exe.length, "image/jpeg", null), 0, exe)
                        .code())
                .isEqualTo(ErrorCode.FILE_TYPE_REFUSED);
        assertThat(ahmet.post("/files", new CreateFileRequest("kur.exe", 10L, "image/png", null))
                        .code())
                .isEqualTo(ErrorCode.FILE_TYPE_REFUSED);
    }

    @Test
    void aWrongDigestStartsTheUploadAfresh() throws Exception {
        var bytes = pdf(1000);
        var file = files.create("x.pdf", bytes.length, "application/pdf", sha256(pdf(999)));

        assertThat(files.patch(file, 0, bytes).code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(files.offsetOf(file)).isZero();
    }

    @Test
    void anOffsetThatIsNotWhereTheUploadStandsIsAConflictThatSaysWhereItStands() {
        var file = files.create("x.pdf", 1000, "application/pdf", null);
        files.patch(file, 0, pdf(20));

        var refused = files.patch(file, 10, pdf(10));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(refused.json().at("/error/fields/Upload-Offset").isTextual()).isTrue();
        assertThat(refused.header("Tus-Resumable")).isEqualTo("1.0.0");
        assertThat(refused.header("Upload-Offset")).isEqualTo("20");
        assertThat(files.offsetOf(file)).isEqualTo(20);
        assertThat(new FileClient(mehmet).patch(file, 0, pdf(10)).code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
    }

    @Test
    void anotherVersionOfTusIsToldWhichOneIsSpokenHere() {
        var file = files.create("x.pdf", 1000, "application/pdf", null);

        var refused = files.patch(file, 0, pdf(1000), "0.2.2");

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(files.head(file, "2.0.0").status()).isEqualTo(412);
        assertThat(files.offsetOf(file)).isZero();
        assertThat(ahmet.send("HEAD", file + "/bytes", BodyPublishers.noBody(), Map.of())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "file:///etc/passwd",
                "\\\\rakip\\paylasim\\a.jpg",
                "https://minio@evil.example/a.jpg",
                "https://minio.evil.example/a.jpg",
                "/files/../keys/signing.key",
                "/files/%2e%2e%2fkeys",
                "/files/",
                "HTTPS://GALERI.EXAMPLE/files/",
                "files/x."
            })
    void anAddressThatIsNotOfTheStoreIsNeverFetched(String url) {
        var answer = ahmet.post(
                "/chats/" + room + "/upload", new ShareFileRequest(url, "a.jpg", 1L, "image/jpeg", null, null));

        assertThat(answer.code()).isEqualTo(ErrorCode.FOREIGN_FILE_URL);
    }

    @Test
    void onlyAnOwnAndCompleteFileIsSentAndOnlyOnce() {
        var unfinished = files.create("x.pdf", 1000, "application/pdf", null);
        var done = files.upload("y.pdf", pdf(1000), "application/pdf");

        assertThat(share(unfinished, "x.pdf", 1000, "application/pdf").code()).isEqualTo(ErrorCode.FOREIGN_FILE_URL);
        assertThat(mehmet.post(
                                "/chats/" + room + "/upload",
                                new ShareFileRequest(done, "y", 1000L, "application/pdf", null, null))
                        .code())
                .isEqualTo(ErrorCode.FOREIGN_FILE_URL);
        assertThat(share(done, "y.pdf", 999, "application/pdf")
                        .json()
                        .at("/error/fields/fileSize")
                        .isTextual())
                .isTrue();
        assertThat(share(done, "y.pdf", 1000, "image/png")
                        .json()
                        .at("/error/fields/fileType")
                        .isTextual())
                .isTrue();
        assertThat(share(done, "y.pdf", 1000, "application/pdf").status()).isEqualTo(201);
        assertThat(share(done, "y.pdf", 1000, "application/pdf").code()).isEqualTo(ErrorCode.FOREIGN_FILE_URL);
    }

    @Test
    void aFileIsSentUnderTheNameThatWasLookedAt() {
        var file = files.upload("ruhsat.pdf", pdf(1000), "application/pdf");

        var sent = share(file, "ruhsat.exe", 1000, "application/pdf");

        assertThat(sent.data().path("file_name").textValue()).isEqualTo("ruhsat.pdf");
    }

    @Test
    void theHeaderMakesSendingAFileAgainTheSameMessageToo() {
        var file = files.upload("ruhsat.pdf", pdf(1000), "application/pdf");
        var body = """
                {"fileUrl":"%s","fileName":"ruhsat.pdf","fileSize":1000,"fileType":"application/pdf"}""".formatted(file);
        var key = Map.of("Idempotency-Key", ClientMessageId.random().toString());

        var first = ahmet.send("POST", "/chats/" + room + "/upload", BodyPublishers.ofString(body), key);
        var again = ahmet.send("POST", "/chats/" + room + "/upload", BodyPublishers.ofString(body), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.data()).isEqualTo(first.data());
    }

    @Test
    void sendingTheSameFileAgainUnderTheSameIdIsTheSameMessage() {
        var file = files.upload("z.pdf", pdf(1000), "application/pdf");
        var request = new ShareFileRequest(
                file, "z.pdf", 1000L, "application/pdf", ClientMessageId.random(), "Ruhsat fotokopisi");

        var first = ahmet.post("/chats/" + room + "/upload", request);
        var again = ahmet.post("/chats/" + room + "/upload", request);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.data().path("content").textValue()).isEqualTo("Ruhsat fotokopisi");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.data()).isEqualTo(first.data());
    }

    @Test
    void aThirdGalleryNeverSeesTheFile() {
        var file = files.upload("gizli.pdf", pdf(1000), "application/pdf");
        share(file, "gizli.pdf", 1000, "application/pdf");
        var fatma = SERVER.as(SERVER.world().fatma());

        assertThat(fatma.get(file).code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        assertThat(mehmet.get(file).status()).isEqualTo(200);
    }

    private Answer share(String file, String name, long size, String type) {
        return files.share(room, file, name, size, type);
    }

    /** Announces more bytes than it sends, and hangs up. */
    private static void cutInTheMiddle(String file, long offset, byte[] bytes, int announced) throws IOException {
        var address = SERVER.server().address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = "PATCH " + file + "/bytes HTTP/1.1\r\nHost: x\r\nUpload-Offset: " + offset
                    + "\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: " + announced
                    + "\r\nAuthorization: Bearer "
                    + SERVER.tokenOf(SERVER.world().ahmet(), Role.STAFF) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
