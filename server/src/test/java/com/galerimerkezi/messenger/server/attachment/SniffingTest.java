package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** F37 to F39: bytes are what they are, names are harmless, nothing is unpacked. */
class SniffingTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private FileClient files;

    @BeforeEach
    void signedIn() {
        ahmet = SERVER.as(SERVER.world().ahmet());
        files = new FileClient(ahmet);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dangers")
    void whatAComputerOrABrowserWouldRunIsRefusedWhateverItIsCalled(String what, byte[] bytes) {
        for (var name : new String[] {"foto.jpg", "belge.pdf", "not.txt", "arşiv.zip"}) {
            var file = files.create(name, bytes.length, "image/jpeg", null);

            assertThat(files.patch(file, 0, bytes).code()).as(name).isEqualTo(ErrorCode.FILE_TYPE_REFUSED);
            assertThat(files.offsetOf(file)).isZero();
        }
    }

    static Stream<Arguments> dangers() {
        return Stream.of(
                danger("html", "<!DOCTYPE html><html><script>alert(1)</script></html>"),
                danger("html without a head", "<html><body onload=alert(1)>"),
                danger("svg", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"/>"),
                danger("exe", "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0" + "\0".repeat(3000)),
                danger("elf", "\u007fELF\u0002\u0001\u0001\0" + "\0".repeat(8) + "\u0003\0>\0" + "\0".repeat(300)),
                danger("script", "#!/bin/sh\nrm -rf /\n"),
                danger("class", "\u00ca\u00fe\u00ba\u00be\0\0\0A" + "\0".repeat(50)),
                danger("nothing known", "\u0001\u0002\u0003\u00ff\u00fe" + "\u0007".repeat(400)));
    }

    private static Arguments danger(String what, String bytes) {
        return Arguments.of(what, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** By what is in it: an ending tells neither sound from film nor Opus from Vorbis. */
    @ParameterizedTest
    @CsvSource({
        "OpusHead, audio/ogg",
        "'\u0001vorbis', audio/ogg",
        "'\u007fFLAC', audio/ogg",
        "'\u0080theora', video/ogg",
        "Kate, application/ogg"
    })
    void anOggIsSoundOrFilmWhateverItsName(String packet, String type) {
        var bytes = ("OggS\0\u0002" + "\0".repeat(20) + "\u0001\u0013" + packet + "\0".repeat(60))
                .getBytes(StandardCharsets.ISO_8859_1);

        for (var name : new String[] {"ses.ogg", "ses.opus", "ses.oga", "film.ogv"}) {
            var file = files.upload(name, bytes, "audio/vorbis");

            assertThat(ahmet.get(file + "/info").data().path("file_type").textValue())
                    .as(name)
                    .isEqualTo(type);
        }
    }

    /** A picture with an archive behind it is a picture: it is shown as one, and nobody here opens the archive. */
    @Test
    void aPolyglotIsWhatItBeginsWith() throws IOException {
        var bytes = Pictures.joined(Pictures.png(40, 30), zip(Map.of("Kotu.class", 100)));
        var file = files.upload("gifar.png", bytes, "image/png");

        var answer = ahmet.get(file);

        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(ahmet.get(file + "/thumbnail").response().body().length).isLessThan(bytes.length);
    }

    /** F39 */
    @Test
    void anArchiveThatUnfoldsWithoutEndIsKeptAsItCame() throws IOException {
        var bytes = zip(Map.of("a", 50_000_000, "b", 50_000_000));
        var file = files.upload("42.zip", bytes, "application/zip");

        var answer = ahmet.get(file);

        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(answer.response().body()).isEqualTo(bytes);
    }

    /** F38 */
    @ParameterizedTest
    @CsvSource({
        "../../x.txt, x.txt",
        "C:\\Windows\\x.txt, x.txt",
        "CON.txt, _CON.txt",
        "lpt1, _lpt1",
        "a.jpg:ads.txt, a.jpg_ads.txt",
        "'x.txt. . ', x.txt",
        "%2e%2e%2fx.txt, %2e%2e%2fx.txt",
        "\u202Etxt.x, _txt.x",
        "..., dosya"
    })
    void aNameIsHarmlessWhereverItIsSaved(String name, String shown) {
        var file = files.upload(name, "selam".getBytes(StandardCharsets.UTF_8), "text/plain");

        assertThat(ahmet.get(file + "/info").data().path("file_name").textValue())
                .isEqualTo(shown);
    }

    @Test
    void anEndlessNameIsCutBeforeItsEnding() {
        var file = files.upload("ş".repeat(300) + ".txt", "selam".getBytes(StandardCharsets.UTF_8), "text/plain");

        assertThat(ahmet.get(file + "/info").data().path("file_name").textValue())
                .hasSize(200)
                .endsWith(".txt");
    }

    @ParameterizedTest
    @CsvSource({
        "x.exe, text/plain",
        "\u202Egpj.exe, image/jpeg",
        "x.docm, text/plain",
        "x.txt, text/html",
        "x.lnk, text/plain",
        "Belgeler.library-ms, application/xml",
        "ara.searchConnector-ms, application/xml",
        "x.SettingContent-ms, text/plain",
        "baglan.rdp, text/plain",
        "liste.iqy, text/plain"
    })
    void whatIsDangerousByNameIsRefusedBeforeAByte(String name, String type) {
        var answer = ahmet.post("/files", Map.of("fileName", name, "fileSize", 10, "fileType", type));

        assertThat(answer.code()).isEqualTo(ErrorCode.FILE_TYPE_REFUSED);
    }

    private static byte[] zip(Map<String, Integer> zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : zeros.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                var piece = new byte[1_000_000];
                Arrays.fill(piece, (byte) 0);
                for (int left = entry.getValue(); left > 0; left -= piece.length) {
                    zip.write(piece, 0, Math.min(left, piece.length));
                }
            }
        }
        return bytes.toByteArray();
    }
}
