package com.galerimerkezi.messenger.server.attachment;

import static com.galerimerkezi.messenger.server.attachment.FileClient.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenSecret;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A16 to A18: what leaves the store, and to whom. */
class DownloadsTest extends FilesOfARoom {

    private static final String PDF = "application/pdf";

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client nobody;

    DownloadsTest() {
        super(SERVER);
    }

    @BeforeEach
    void alone() {
        nobody = SERVER.asNobody();
    }

    @Test
    void nothingThatABrowserWouldRunLeavesTheStoreAsSuch() {
        var answer = ahmet.get(files.upload("ş.txt", "<b>selam</b>".getBytes(StandardCharsets.UTF_8), "text/plain"));

        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%C5%9F.txt");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).contains("no-store").contains("private");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 1",
        "bytes=100-199, 100, 200",
        "bytes=4900-, 4900, 5000",
        "bytes=-10, 4990, 5000",
        "bytes=4990-9999, 4990, 5000"
    })
    void aStretchIsReadAlone(String range, int from, int to) {
        var bytes = pdf(5000);
        var file = files.upload("ruhsat.pdf", bytes, PDF);

        var part = ahmet.send("GET", file, BodyPublishers.noBody(), Map.of("Range", range));

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes " + from + "-" + (to - 1) + "/5000");
        assertThat(part.response().body()).isEqualTo(Arrays.copyOfRange(bytes, from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-9", "lines=1-2"})
    void whatIsNoSingleStretchIsAnsweredWithTheWholeOrRefused(String range) {
        var file = files.upload("ruhsat.pdf", pdf(5000), PDF);

        var answer = ahmet.send("GET", file, BodyPublishers.noBody(), Map.of("Range", range));

        assertThat(answer.status()).isIn(200, 416);
    }

    @Test
    void aStretchOfWhatTheFileIsNotAnyMoreIsTheWhole() {
        var file = files.upload("ruhsat.pdf", pdf(5000), PDF);

        var answer =
                ahmet.send("GET", file, BodyPublishers.noBody(), Map.of("Range", "bytes=0-9", "If-Range", "\"other\""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).hasSize(5000);
    }

    @Test
    void aHeadTellsTheSizeAndSendsNothing() {
        var answer = ahmet.send("HEAD", files.upload("x.pdf", pdf(5000), PDF), BodyPublishers.noBody(), Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("5000");
        assertThat(answer.response().body()).isEmpty();
    }

    @Test
    void aPlayerReadsByAnAddressThatIsGoodForMinutes() {
        var bytes = pdf(5000);
        var link = ahmet.post(files.upload("x.pdf", bytes, PDF) + "/link").data();
        var url = link.path("url").textValue();

        assertThat(nobody.get(url).response().body()).isEqualTo(bytes);
        assertThat(nobody.get("/api/v1" + url).status()).isEqualTo(200);
        assertThat(nobody.send("GET", url, BodyPublishers.noBody(), Map.of("Range", "bytes=10-19"))
                        .response()
                        .body())
                .isEqualTo(Arrays.copyOfRange(bytes, 10, 20));
        assertThat(Instant.parse(link.path("expires_at").textValue()))
                .isBefore(SERVER.server().part(Clock.class).instant().plusSeconds(301));
    }

    @Test
    void anAddressThatSomebodyChangedIsNone() {
        var file = files.upload("x.pdf", pdf(5000), PDF);
        var other = files.upload("y.pdf", pdf(4000), PDF);
        var url = linkTo(file);
        var world = SERVER.world();

        for (var changed : new String[] {
            url.replace(file, other),
            url.replace(world.ankara().toString(), world.bursa().toString()),
            url.replace(world.ahmet().id().toString(), world.fatma().id().toString()),
            url.replace("expires=1", "expires=2"),
            url.substring(0, url.length() - 1),
            url.substring(0, url.length() - 2) + (url.endsWith("00") ? "11" : "00"),
            url.replaceAll("signature=.*", "signature="),
            url.replaceAll("signature=.*", "signature=zz")
        }) {
            assertThat(nobody.get(changed).code()).as(changed).isEqualTo(ErrorCode.TOKEN_INVALID);
        }
        assertThat(nobody.get(file + "/content").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
    }

    @Test
    void anAddressWhoseTimeIsOverIsToldSo() {
        var file = files.upload("x.pdf", pdf(5000), PDF);
        var signer = new LinkSigner(
                SERVER.server().part(TokenSecret.class),
                Clock.offset(SERVER.server().part(Clock.class), Duration.ofMinutes(-5)));
        var late = signer.sign(
                        new Caller(SERVER.world().ahmet().id(), SERVER.world().ankara(), Role.STAFF, null),
                        FileId.of(file.substring(7)))
                .url();

        assertThat(nobody.get(late).code()).isEqualTo(ErrorCode.TOKEN_EXPIRED);
    }

    @Test
    void anAddressEndsWithWhatItsReaderMaySee() {
        var file = files.upload("x.pdf", pdf(5000), PDF);
        var sent = files.share(room, file, "x.pdf", 5000, PDF).data().path("id").textValue();
        var mehmet = SERVER.as(SERVER.world().mehmet());
        var url = mehmet.post(file + "/link").data().path("url").textValue();
        assertThat(nobody.get(url).status()).isEqualTo(200);

        ahmet.delete("/chats/" + room + "/messages/" + sent);

        assertThat(nobody.get(url).code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        assertThat(SERVER.as(SERVER.world().fatma()).post(file + "/link").code())
                .isEqualTo(ErrorCode.FILE_NOT_FOUND);
    }

    @Test
    void theSameBytesLieInTheStoreOnceAndStayUntilNobodyHasThem() {
        var bytes = pdf(7777);
        var first = files.upload("a.pdf", bytes, PDF);
        var second = new FileClient(SERVER.as(SERVER.world().mehmet())).upload("b.pdf", bytes, PDF);
        assertThat(keyOf(first)).isEqualTo(keyOf(second)).hasSize(64);

        expire(first);
        Answer gone = ahmet.get(first);
        var kept = SERVER.as(SERVER.world().mehmet()).get(second);

        assertThat(gone.code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        assertThat(kept.response().body()).isEqualTo(bytes);
    }

    private String linkTo(String file) {
        return ahmet.post(file + "/link").data().path("url").textValue();
    }

    private static void expire(String file) {
        SERVER.jdbc()
                .sql("UPDATE files SET expires_at = now() - interval '1 minute' WHERE id = :id::uuid")
                .param("id", file.substring(7))
                .update();
        SERVER.server().part(OrphanSweep.class).sweep();
    }

    private static String keyOf(String file) {
        return SERVER.jdbc()
                .sql("SELECT storage_key FROM files WHERE id = :id::uuid")
                .param("id", file.substring(7))
                .query(String.class)
                .single();
    }
}
