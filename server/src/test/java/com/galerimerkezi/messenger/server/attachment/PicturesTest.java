package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.media.BlurHash;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest extends FilesOfARoom {

    private static final String JPEG = "image/jpeg";

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    PicturesTest() {
        super(SERVER);
    }

    @Test
    void aMessageBringsAlongWhatItsPlaceNeeds() throws IOException {
        var bytes = Pictures.jpeg(2000, 1000);
        var file = files.upload("ön.jpg", bytes, JPEG);

        var media = files.share(room, file, "ön.jpg", bytes.length, JPEG).data().path("media");

        assertThat(media.path("width").intValue()).isEqualTo(2000);
        assertThat(media.path("height").intValue()).isEqualTo(1000);
        assertThat(media.path("has_thumbnail").booleanValue()).isTrue();
        var colours = BlurHash.decode(media.path("blurhash").textValue(), 8, 4);
        assertThat(colours[0] >> 16 & 255).isGreaterThan(150);
        assertThat(colours[7] & 255).isGreaterThan(150);
        assertThat(mehmet.get("/chats/" + room + "/messages").data().path(0).path("media"))
                .isEqualTo(media);
        assertThat(mehmet.get(file + "/info").data().path("media")).isEqualTo(media);
    }

    @ParameterizedTest
    @CsvSource({"small, 160, 80", "medium, 640, 320", "large, 1600, 800"})
    void aThumbnailKeepsTheProportions(String size, int width, int height) throws IOException {
        var file = files.upload("ön.jpg", Pictures.jpeg(2000, 1000), JPEG);

        var picture = thumbnail(file, size);

        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }

    @Test
    void aSmallPictureIsNotMadeLarger() throws IOException {
        var file = files.upload("simge.png", Pictures.png(60, 40), "image/png");

        var answer = ahmet.get(file + "/thumbnail?size=large");

        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(thumbnail(file, "large").getWidth()).isEqualTo(60);
    }

    /** Where the red half is seen, by the camera's note. */
    @ParameterizedTest
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom"})
    void aPictureIsSeenAsItsCameraWasHeld(int orientation, String side) throws IOException {
        var file = files.upload("tutuş.jpg", Pictures.held(Pictures.jpeg(400, 200), orientation), JPEG);

        var media = ahmet.get(file + "/info").data().path("media");
        var picture = thumbnail(file, "small");

        boolean lies = orientation >= 5;
        assertThat(media.path("width").intValue()).isEqualTo(lies ? 200 : 400);
        assertThat(picture.getWidth()).isEqualTo(lies ? 80 : 160);
        int x = picture.getWidth() / 2;
        int y = picture.getHeight() / 2;
        int pixel = switch (side) {
            case "left" -> picture.getRGB(x / 2, y);
            case "right" -> picture.getRGB(x + x / 2, y);
            case "top" -> picture.getRGB(x, y / 2);
            default -> picture.getRGB(x, y + y / 2);
        };
        assertThat(pixel >> 16 & 255).isGreaterThan(200);
        assertThat(pixel & 255).isLessThan(60);
    }

    @Test
    void aWebpIsSeenAsItsCameraWasHeldToo() throws IOException {
        var file = files.upload("tutuş.webp", Pictures.webp(400, 200, 6), "image/webp");

        var picture = thumbnail(file, "small");

        assertThat(ahmet.get(file + "/info").data().path("media").path("width").intValue())
                .isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(160);
        assertThat(picture.getRGB(40, 40) >> 16 & 255).isGreaterThan(200);
        assertThat(picture.getRGB(40, 120) & 255).isGreaterThan(200);
    }

    /** A18 */
    @Test
    void aThumbnailTellsNothingOfPlaceAndCamera() throws IOException {
        var original = Pictures.held(Pictures.jpeg(400, 200), 6);
        var file = files.upload("gps.jpg", original, JPEG);

        assertThat(text(original)).contains("GPS Ankara");
        for (var size : new String[] {"small", "medium", "large"}) {
            assertThat(text(ahmet.get(file + "/thumbnail?size=" + size)
                            .response()
                            .body()))
                    .doesNotContain("Exif", "GPS");
        }
    }

    /** F37 */
    @ParameterizedTest
    @ValueSource(ints = {7000, 60_000, 2_000_000_000})
    void aPictureThatWouldFillTheMemoryIsKeptAndNeverDecoded(int side) {
        var bytes = Pictures.pngBomb(side, side);
        var file = files.upload("bomba.png", bytes, "image/png");

        var sent = files.share(room, file, "bomba.png", bytes.length, "image/png");

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.data().path("media").path("has_thumbnail").asBoolean()).isFalse();
        assertThat(ahmet.get(file + "/thumbnail").code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
    }

    /** Too much for the process that opens it, though few enough pixels. */
    @Test
    void aPictureThatFillsTheProcessThatOpensItIsSentAllTheSame() throws IOException {
        var bytes = Pictures.deepPng(6000, 6000);
        var file = files.upload("dolduran.png", bytes, "image/png");

        assertThat(files.share(room, file, "dolduran.png", bytes.length, "image/png")
                        .status())
                .isEqualTo(201);
        assertThat(ahmet.get(file + "/thumbnail").code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        assertThat(thumbnail(files.upload("sonra.jpg", Pictures.jpeg(400, 200), JPEG), "small")
                        .getWidth())
                .isEqualTo(160);
    }

    @Test
    void ofAPictureThatEndsTooEarlyOnlyTheSizeIsKnown() throws IOException {
        var whole = Pictures.png(300, 200);
        var cut = Arrays.copyOf(whole, 60);
        var file = files.upload("yarım.png", cut, "image/png");

        JsonNode media = ahmet.get(file + "/info").data().path("media");

        assertThat(media.path("width").intValue()).isEqualTo(300);
        assertThat(media.has("has_thumbnail")).isFalse();
    }

    @Test
    void aThumbnailThatWasLostIsMadeAgain() throws IOException {
        var file = files.upload("ön.jpg", Pictures.jpeg(900, 300), JPEG);
        var before = ahmet.get(file + "/thumbnail?size=medium").response().body();
        var key = ahmet.get(file + "/info").data().path("sha256").textValue();
        try (var all = Files.list(SERVER.folder().resolve("files").resolve(key.substring(0, 2)))) {
            for (var thumbnail :
                    all.filter(path -> path.toString().endsWith(".medium")).toList()) {
                Files.delete(thumbnail);
            }
        }

        assertThat(ahmet.get(file + "/thumbnail?size=medium").response().body()).isEqualTo(before);
    }

    @Test
    void aThumbnailIsForWhoeverMayReadItsFileAndIsNotSentTwice() throws IOException {
        var bytes = Pictures.jpeg(900, 300);
        var file = files.upload("ön.jpg", bytes, JPEG);
        var path = file + "/thumbnail?size=small";
        var etag = String.valueOf(ahmet.get(path).header("ETag"));

        assertThat(mehmet.get(path).code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        files.share(room, file, "ön.jpg", bytes.length, JPEG);

        assertThat(mehmet.get(path).status()).isEqualTo(200);
        assertThat(SERVER.as(SERVER.world().fatma()).get(path).code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
        assertThat(ahmet.send("GET", path, BodyPublishers.noBody(), Map.of("If-None-Match", etag))
                        .status())
                .isEqualTo(304);
        assertThat(ahmet.get(file + "/thumbnail?size=huge").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
