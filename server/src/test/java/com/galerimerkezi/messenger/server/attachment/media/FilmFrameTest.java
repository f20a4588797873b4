package com.galerimerkezi.messenger.server.attachment.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.attachment.Films;
import com.galerimerkezi.messenger.server.testing.SampleFilms;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilmFrameTest {

    private static final int RED = 0xFE0000;
    private static final int BLUE = 0x0000FE;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {SampleFilms.MP4, SampleFilms.WEBM})
    void aFilmIsKnownByItsFirstFrame(String film) throws IOException {
        var frame = frameOf(film).orElseThrow();

        assertThat(frame.getWidth()).isEqualTo(320);
        assertThat(frame.getHeight()).isEqualTo(180);
        assertNear(frame.getRGB(80, 90), RED);
        assertNear(frame.getRGB(240, 90), BLUE);
    }

    @Test
    void aFilmIsSeenAsItsTelephoneWasHeld() throws IOException {
        var frame = frameOf(SampleFilms.HELD).orElseThrow();

        assertThat(frame.getWidth()).isEqualTo(180);
        assertThat(frame.getHeight()).isEqualTo(320);
        assertNear(frame.getRGB(90, 80), RED);
        assertNear(frame.getRGB(90, 240), BLUE);
    }

    @Test
    void whatBeginsInTheDarkIsKnownByALaterFrame() throws IOException {
        assertNear(frameOf(SampleFilms.DARK).orElseThrow().getRGB(160, 90), RED);
    }

    @Test
    void ofALargeFrameOnlySomePixelsAreMade() throws IOException {
        var frame = FilmFrame.decode(file(SampleFilms.of(SampleFilms.MP4)), 40).orElseThrow();

        assertThat(frame.getWidth()).isEqualTo(80);
        assertNear(frame.getRGB(20, 22), RED);
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleFilms.NEWER_MP4, SampleFilms.NEWER_WEBM})
    void whatNothingHereDecodesHasNone(String film) {
        assertThat(quietly(SampleFilms.of(film))).isEmpty();
    }

    @Test
    void aFrameThatWouldFillTheMemoryIsNeverDecoded() throws IOException {
        assertThat(frameOf(SampleFilms.HUGE)).isEmpty();
        assertThat(quietly(Films.ofSize(SampleFilms.of(SampleFilms.WEBM), 16_383, 16_383)))
                .isEmpty();
    }

    /** What only promises to be a film, and boxes that lead back to themselves. */
    @Test
    void whatNeverEndsIsGivenUp() {
        assertThat(quietly(Films.endless())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleFilms.MP4, SampleFilms.HELD, SampleFilms.WEBM})
    void aFilmThatIsCutAnywhereHarmsNothing(String name) {
        var film = SampleFilms.of(name);
        for (int length = 0; length < film.length; length += 7) {
            quietly(Arrays.copyOf(film, length));
        }
    }

    private Optional<BufferedImage> frameOf(String film) throws IOException {
        return FilmFrame.decode(file(SampleFilms.of(film)), 1600);
    }

    /** As the process for strangers' files does. */
    private Optional<BufferedImage> quietly(byte[] film) {
        try {
            return FilmFrame.decode(file(film), 1600);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("film"), bytes);
    }

    private static void assertNear(int seen, int wanted) {
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(seen >> shift & 255).isBetween((wanted >> shift & 255) - 12, (wanted >> shift & 255) + 12);
        }
    }
}
