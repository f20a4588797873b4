package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PDF shows its first page; one that cannot is sent as it is. */
class PdfPreviewTest extends FilesOfARoom {

    private static final String PDF = "application/pdf";
    private static final int RED = 0xC00000;
    private static final int BLUE = 0x0000C0;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    PdfPreviewTest() {
        super(SERVER);
    }

    @Test
    void aPaperShowsItsFirstPageAsItIsPrinted() throws IOException {
        var bytes = Papers.pages(2, 595, 842);
        var file = files.upload("ruhsat.pdf", bytes, PDF);

        var media =
                files.share(room, file, "ruhsat.pdf", bytes.length, PDF).data().path("media");

        assertThat(media.path("has_thumbnail").booleanValue()).isTrue();
        assertThat(media.path("height").intValue()).isBetween(1598, 1600);
        assertThat(media.path("blurhash").textValue()).isNotBlank();
        var page = thumbnail(file, "medium");
        assertThat(page.getHeight()).isEqualTo(640);
        assertThat(page.getWidth()).isBetween(451, 453);
        assertThat(page.getRGB(100, 320) >> 16 & 255).isGreaterThan(200);
        assertThat(page.getRGB(350, 320) & 255).isGreaterThan(200);
    }

    @Test
    void aPreviewThatWasLostIsMadeAgain() throws IOException {
        var file = files.upload("ruhsat.pdf", Papers.pages(1, 595, 842), PDF);
        var before = thumbnail(file, "small");
        var key = ahmet.get(file + "/info").data().path("sha256").textValue();
        try (var all = Files.list(SERVER.folder().resolve("files").resolve(key.substring(0, 2)))) {
            for (var preview :
                    all.filter(path -> path.toString().endsWith(".small")).toList()) {
                Files.delete(preview);
            }
        }

        assertThat(thumbnail(file, "small").getHeight()).isEqualTo(before.getHeight());
    }

    @Test
    void ofTenThousandPagesOnlyTheFirstIsDrawn() throws IOException {
        var media = mediaOf("katalog.pdf", Papers.pages(10_000, 595, 842));

        assertThat(media.path("has_thumbnail").asBoolean()).isTrue();
    }

    /** What no paper is: as large as a field, as thin as a line, nothing at all. */
    @ParameterizedTest
    @CsvSource({"2000000000, 2000000000", "14000, 20", "0, 500"})
    void aPageThatIsNoPaperHasNoPreview(float width, float height) throws IOException {
        assertThat(mediaOf("plan.pdf", Papers.pages(1, width, height)).isNull()).isTrue();
    }

    @Test
    void aPosterAsLargeAsPaperCanBeHasOne() throws IOException {
        var media = mediaOf("afiş.pdf", Papers.pages(1, 14_400, 7_200));

        assertThat(media.path("width").intValue()).isEqualTo(1600);
    }

    @Test
    void aBrokenOneAndACutOneAreSentWithoutAPreview() throws IOException {
        assertThat(mediaOf("bozuk.pdf", FileClient.pdf(5000)).isNull()).isTrue();
        var whole = Papers.pages(3, 595, 842);
        assertThat(mediaOf("yarım.pdf", Arrays.copyOf(whole, 300)).path("width").asInt(0))
                .isLessThanOrEqualTo(1600);
    }

    /** Whether its password is empty or not: what is locked is nobody's to look into but its reader's. */
    @Test
    void aLockedOneHasNoPreview() throws IOException {
        var open = new String(Papers.pages(1, 595, 842), StandardCharsets.ISO_8859_1);
        var lock = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (" + "o".repeat(32) + ") /U (" + "u".repeat(32)
                + ") >> /Root";

        var locked = open.replace("/Root", lock).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(mediaOf("kilitli.pdf", locked).isNull()).isTrue();
    }

    /** F37, in a page. */
    @Test
    void aPictureInAPageThatWouldFillTheMemoryIsLeftOut() throws IOException {
        var media = mediaOf("bomba.pdf", Papers.picture(60_000, 60_000));

        assertThat(media.path("has_thumbnail").asBoolean()).isTrue();
    }

    @Test
    void whatIsDrawnWithoutEndIsGivenUpAndHoldsUpNobody() throws IOException {
        assertThat(mediaOf("sonsuz.pdf", Papers.endless(600)).path("width").asInt(0))
                .isLessThanOrEqualTo(1600);
        assertThat(mediaOf("katlanan.pdf", Papers.doubling()).isNull()).isTrue();
        assertThat(mediaOf("sonra.pdf", Papers.pages(1, 595, 842))
                        .path("has_thumbnail")
                        .booleanValue())
                .isTrue();
    }

    /** A few kilobytes that unfold to a gigabyte. */
    @Test
    void whatIsPackedTwiceHasNeitherPreviewNorWordsAndTheServerGoesOn() throws IOException {
        var bytes = Papers.packedTwice(1024);
        var file = uploadedInTheEnd("iki kat.pdf", bytes);

        assertThat(ahmet.get(file).response().body()).isEqualTo(bytes);
        assertThat(ahmet.get(file + "/thumbnail").code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !isTextWanted(file));
        assertThat(hasText(file)).isFalse();
        assertThat(mediaOf("sonra.pdf", Papers.pages(1, 595, 842))
                        .path("has_thumbnail")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void aPictureWithinThePagesWordsIsDrawn() throws IOException {
        var page = Papers.pictureWithin("/W 1 /H 1 /CS /RGB", new byte[] {0, 0, -1});

        assertThat(colourOf(page)).isEqualTo(BLUE);
    }

    @Test
    void oneThatIsPackedTwiceOrIsLargerThanSuchPicturesAreIsLeftOut() throws IOException {
        var twice = Papers.pictureWithin("/W 9 /H 9 /CS /G /F [/Fl /Fl]", Papers.twice(1));
        var large = Papers.pictureWithin("/W 300 /H 300 /CS /G", new byte[300 * 300]);

        assertThat(colourOf(twice)).isEqualTo(RED);
        assertThat(colourOf(large)).isEqualTo(RED);
    }

    private int colourOf(byte[] page) throws IOException {
        var preview = thumbnail(uploadedInTheEnd("sayfa.pdf", page), "small");
        // what a JPEG makes of a colour is near it
        return preview.getRGB(preview.getWidth() / 2, preview.getHeight() / 2) & 0xC0C0C0;
    }

    private JsonNode mediaOf(String name, byte[] bytes) {
        var file = uploadedInTheEnd(name, bytes);
        var sent = files.share(room, file, name, bytes.length, PDF);
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        return sent.data().path("media");
    }

    /** The bytes are taken before they are looked at: asking again, as every client does, is answered in the end. */
    private String uploadedInTheEnd(String name, byte[] bytes) {
        var file = files.create(name, bytes.length, PDF, null);
        files.patch(file, 0, bytes);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> ahmet.get(file + "/info").status() == 200);
        return file;
    }

    private static boolean isTextWanted(String file) {
        return SERVER.jdbc()
                .sql("SELECT text_wanted FROM files WHERE id = :id::uuid")
                .param("id", file.substring(7))
                .query(Boolean.class)
                .single();
    }

    private static boolean hasText(String file) {
        return SERVER.jdbc()
                .sql("SELECT EXISTS (SELECT 1 FROM file_texts WHERE file_id = :id::uuid)")
                .param("id", file.substring(7))
                .query(Boolean.class)
                .single();
    }
}
