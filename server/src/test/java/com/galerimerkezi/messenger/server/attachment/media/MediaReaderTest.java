package com.galerimerkezi.messenger.server.attachment.media;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.server.testing.SampleFilms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aVoiceMessageTellsHowLongItIs() throws IOException {
        assertThat(requireNonNull(read(Recordings.opus(4200), "audio/opus")).durationMs())
                .isEqualTo(4200);
        assertThat(requireNonNull(read(Recordings.wave(1500), "audio/vnd.wave")).durationMs())
                .isEqualTo(1500);
    }

    @ParameterizedTest
    @CsvSource({"false, 1920, 1080", "true, 1080, 1920"})
    void aFilmTellsItsLengthAndHowItIsSeen(boolean isTurned, int width, int height) throws IOException {
        var media = requireNonNull(read(Recordings.film(61_000, 1920, 1080, isTurned), "video/mp4"));

        assertThat(media.durationMs()).isEqualTo(61_000);
        assertThat(media.width()).isEqualTo(width);
        assertThat(media.height()).isEqualTo(height);
    }

    @Test
    void aFilmOfTheWebTellsTheSame() throws IOException {
        var media = requireNonNull(read(SampleFilms.of(SampleFilms.WEBM), "video/webm"));

        assertThat(media.durationMs()).isEqualTo(2000);
        assertThat(media.width()).isEqualTo(320);
        assertThat(media.height()).isEqualTo(180);
    }

    /** Any cut and any wrong byte of what is fine tells less, and harms nothing. */
    @Test
    void whatIsBrokenTellsNothing() throws IOException {
        var random = new Random(3);
        for (var fine : new byte[][] {
            Recordings.opus(4200),
            Recordings.wave(20),
            Recordings.film(1000, 640, 480, true),
            SampleFilms.of(SampleFilms.WEBM)
        }) {
            for (int i = 0; i < 200; i++) {
                var broken = Arrays.copyOf(fine, random.nextInt(fine.length));
                for (int wrong = 0; wrong < 4 && broken.length > 0; wrong++) {
                    broken[random.nextInt(Math.min(broken.length, 80))] = (byte) random.nextInt();
                }
                read(broken, "video/mp4");
            }
        }
        assertThat(read(new byte[0], "audio/ogg")).isNull();
        assertThat(read(Recordings.opus(4200), "image/png")).isNull();
        assertThat(read(Recordings.opus(4200), "application/pdf")).isNull();
    }

    /** Elements of no length, and one in another without end. */
    @Test
    void aFilmOfNothingButElementsEnds() throws IOException {
        var start = new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x80, 0x18, 0x53, (byte) 0x80, 0x67, 0x01};
        var endless = joined(start, new byte[] {-1, -1, -1, -1, -1, -1, -1});
        var nested = new byte[60_000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = (byte) 0xE0;
            nested[i + 1] = (byte) 0xFF;
        }
        var flat = new byte[60_000];
        for (int i = 0; i < flat.length; i += 2) {
            flat[i] = (byte) 0xEC;
            flat[i + 1] = (byte) 0x80;
        }

        assertThat(read(joined(endless, nested), "video/webm")).isNull();
        assertThat(read(joined(endless, flat), "video/webm")).isNull();
    }

    /** Boxes in boxes without end. */
    @Test
    void aFilmOfNothingButBoxesEnds() throws IOException {
        var boxes = new byte[0];
        for (int i = 0; i < 2000; i++) {
            boxes = Recordings.box("moov", boxes);
        }

        assertThat(read(joined(Recordings.box("ftyp", new byte[8]), boxes), "video/mp4"))
                .isNull();
    }

    private @Nullable Media read(byte[] bytes, String type) throws IOException {
        return MediaReader.read(Files.write(folder.resolve("file"), bytes), type);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
