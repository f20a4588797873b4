package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.testing.SampleFilms;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A film shows one of its frames and how long it takes, where both can be known. */
class FilmsTest extends FilesOfARoom {

    private static final String MP4 = "video/mp4";

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    FilmsTest() {
        super(SERVER);
    }

    @ParameterizedTest
    @CsvSource({
        SampleFilms.MP4 + ", video/mp4, 320, 180",
        SampleFilms.HELD + ", video/quicktime, 180, 320",
        SampleFilms.WEBM + ", video/webm, 320, 180"
    })
    void aFilmBringsAlongAFrameAndItsLength(String name, String type, int width, int height) throws IOException {
        var file = files.upload(name, SampleFilms.of(name), type);
        var media = share(file, name, type);

        assertThat(media.path("width").intValue()).isEqualTo(width);
        assertThat(media.path("height").intValue()).isEqualTo(height);
        assertThat(media.path("duration_ms").longValue()).isEqualTo(2000);
        assertThat(media.path("has_thumbnail").booleanValue()).isTrue();
        assertThat(media.path("blurhash").isTextual()).isTrue();
        assertThat(Math.max(
                        thumbnail(file, "small").getWidth(),
                        thumbnail(file, "small").getHeight()))
                .isEqualTo(160);
        var large = thumbnail(file, "large");
        assertThat(large.getWidth()).isEqualTo(width);
        assertThat(large.getRGB(width / 4, height / 4) >> 16 & 255).isGreaterThan(200);
        assertThat(mehmet.get(file + "/thumbnail").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({SampleFilms.NEWER_MP4 + ", video/mp4", SampleFilms.NEWER_WEBM + ", video/webm"})
    void ofWhatCannotBeDecodedHereTheLengthIsKnown(String name, String type) {
        var file = files.upload(name, SampleFilms.of(name), type);
        var media = share(file, name, type);

        assertThat(media.path("duration_ms").longValue()).isEqualTo(2000);
        assertThat(media.path("width").intValue()).isEqualTo(320);
        assertThat(media.has("has_thumbnail")).isFalse();
        assertThat(ahmet.get(file + "/thumbnail").code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
    }

    /** F37: cut, as large as a field, and leading back to itself. */
    @Test
    void aBrokenOrHostileFilmIsSentAsItIsAndTheNextOneHasItsFrame() {
        var whole = SampleFilms.of(SampleFilms.MP4);

        assertThat(isPlain("yarım.mp4", Arrays.copyOf(whole, whole.length - 200)))
                .isTrue();
        assertThat(isPlain("büyük.mp4", SampleFilms.of(SampleFilms.HUGE))).isTrue();
        assertThat(isPlain("dönen.mp4", Films.endless())).isTrue();
        assertThat(isPlain("iyi.mp4", whole)).isFalse();
    }

    /** A18 */
    @Test
    void aFrameTellsNothingOfPlaceAndCamera() throws IOException {
        var place = "+41.0082+028.9784/";
        var note = ("\u00A9xyz" + place).getBytes(StandardCharsets.ISO_8859_1);
        var film = Pictures.joined(SampleFilms.of(SampleFilms.MP4), box(note));
        var file = files.upload("yer.mp4", film, MP4);

        assertThat(new String(film, StandardCharsets.ISO_8859_1)).contains(place);
        assertThat(new String(
                        ahmet.get(file + "/thumbnail?size=large").response().body(), StandardCharsets.ISO_8859_1))
                .doesNotContain(place);
    }

    private static byte[] box(byte[] note) {
        return ByteBuffer.allocate(8 + note.length)
                .putInt(8 + note.length)
                .put("udta".getBytes(StandardCharsets.US_ASCII))
                .put(note)
                .array();
    }

    private JsonNode share(String file, String name, String type) {
        var sent = files.share(room, file, name, SampleFilms.of(name).length, type);
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        return sent.data().path("media");
    }

    private boolean isPlain(String name, byte[] bytes) {
        var file = files.upload(name, bytes, MP4);
        var sent = files.share(room, file, name, bytes.length, MP4);
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        return !sent.data().path("media").path("has_thumbnail").asBoolean();
    }
}
