package com.galerimerkezi.messenger.server.attachment.media;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaReaderTest {

    /** One pixel. */
    private static final String WEBP = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=";

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
    void picturesOfTheWebHaveASizeToo() throws IOException {
        var media = requireNonNull(read(Base64.getDecoder().decode(WEBP), "image/webp"));

        assertThat(media.width()).isEqualTo(1);
        assertThat(media.height()).isEqualTo(1);
    }

    /** Any cut and any wrong byte of what is fine tells less, and harms nothing. */
    @Test
    void whatIsBrokenTellsNothing() throws IOException {
        var random = new Random(3);
        for (var fine :
                new byte[][] {Recordings.opus(4200), Recordings.wave(20), Recordings.film(1000, 640, 480, true)}) {
            for (int i = 0; i < 200; i++) {
                var broken = Arrays.copyOf(fine, random.nextInt(fine.length));
                for (int wrong = 0; wrong < 4 && broken.length > 0; wrong++) {
                    broken[random.nextInt(Math.min(broken.length, 80))] = (byte) random.nextInt();
                }
                read(broken, "video/mp4");
            }
        }
        assertThat(read(new byte[0], "audio/ogg")).isNull();
        assertThat(read(new byte[500], "image/png")).isNull();
        assertThat(read(Recordings.opus(4200), "application/pdf")).isNull();
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
