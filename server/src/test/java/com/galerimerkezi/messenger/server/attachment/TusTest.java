package com.galerimerkezi.messenger.server.attachment;

import static com.galerimerkezi.messenger.server.attachment.FileClient.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What any tus 1.0 client may rely on. */
class TusTest {

    private static final String PDF = "application/pdf";

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private FileClient files;

    @BeforeEach
    void signedIn() {
        ahmet = SERVER.as(SERVER.world().ahmet());
        files = new FileClient(ahmet);
    }

    @Test
    void theServerTellsWhatItSpeaks() {
        var answer = ahmet.send("OPTIONS", "/files", BodyPublishers.noBody(), Map.of());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("Tus-Extension")).isEqualTo("creation,expiration,termination,checksum");
        assertThat(answer.header("Tus-Max-Size")).isEqualTo(Long.toString(100L << 20));
        assertThat(answer.header("Tus-Checksum-Algorithm")).isEqualTo("sha1,sha256");
    }

    @Test
    void anUploadIsCreatedByHeadersAlone() {
        var created = ahmet.send(
                "POST",
                "/files",
                BodyPublishers.noBody(),
                Map.of(
                        "Tus-Resumable",
                        "1.0.0",
                        "Upload-Length",
                        "1000",
                        "Upload-Metadata",
                        "filename " + base64("şasi.pdf") + ",filetype " + base64(PDF)));
        var place = String.valueOf(created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Upload-Expires")).endsWith("GMT");
        assertThat(files.patch(place.replace("/bytes", ""), 0, pdf(1000)).status())
                .isEqualTo(204);
        assertThat(ahmet.get(place.replace("bytes", "info"))
                        .data()
                        .path("file_name")
                        .textValue())
                .isEqualTo("şasi.pdf");
    }

    @ParameterizedTest
    @CsvSource({"x, ''", "1000, filename ???", "1000, filetype eA==", "-1, filename eA=="})
    void whatATusClientSaysWronglyCreatesNothing(String length, String metadata) {
        var answer = ahmet.send(
                "POST",
                "/files",
                BodyPublishers.noBody(),
                Map.of("Upload-Length", length, "Upload-Metadata", metadata));

        assertThat(answer.code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
    }

    @ParameterizedTest
    @CsvSource({"sha1, SHA-1", "sha256, SHA-256"})
    void aPieceIsTakenWhenItHashesToWhatItsSenderSays(String name, String algorithm) throws Exception {
        var bytes = pdf(1000);
        var file = files.create("x.pdf", bytes.length, PDF, null);
        var first = Arrays.copyOf(bytes, 600);

        assertThat(patch(file, 0, first, name + " " + digest(algorithm, pdf(599)))
                        .status())
                .isEqualTo(460);
        assertThat(files.offsetOf(file)).isZero();
        assertThat(patch(file, 0, first, name + " " + digest(algorithm, first)).status())
                .isEqualTo(204);
        assertThat(files.offsetOf(file)).isEqualTo(600);
    }

    @Test
    void aChecksumThatNobodyKnowsIsRefusedBeforeAByte() {
        var file = files.create("x.pdf", 1000, PDF, null);

        assertThat(patch(file, 0, pdf(1000), "crc32 AAAA").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(patch(file, 0, pdf(1000), "sha1 ???").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(files.offsetOf(file)).isZero();
    }

    @Test
    void anUploadThatIsGivenUpIsGoneAndACompleteOneStays() {
        var begun = files.create("x.pdf", 1000, PDF, null);
        files.patch(begun, 0, pdf(500));
        var done = files.upload("y.pdf", pdf(1000), PDF);

        assertThat(ahmet.delete(begun + "/bytes").status()).isEqualTo(204);
        assertThat(files.head(begun).status()).isEqualTo(404);
        assertThat(ahmet.delete(begun + "/bytes").code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        assertThat(ahmet.delete(done + "/bytes").code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        assertThat(ahmet.get(done).status()).isEqualTo(200);
    }

    @Test
    void moreThanWasAnnouncedIsRefusedAtTheHeader() {
        var file = files.create("x.pdf", 1000, PDF, null);

        assertThat(files.patch(file, 0, pdf(1001)).code()).isEqualTo(ErrorCode.FILE_TOO_LARGE);
        assertThat(files.offsetOf(file)).isZero();
    }

    private Answer patch(String file, long offset, byte[] bytes, String checksum) {
        return ahmet.send(
                "PATCH",
                file + "/bytes",
                BodyPublishers.ofByteArray(bytes),
                Map.of("Upload-Offset", Long.toString(offset), "Upload-Checksum", checksum));
    }

    private static String digest(String algorithm, byte[] bytes) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
