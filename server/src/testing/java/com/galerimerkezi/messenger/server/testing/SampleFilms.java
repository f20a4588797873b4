package com.galerimerkezi.messenger.server.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Films of two seconds and 320 by 180 pixels, red on their left half and blue on their right. */
public final class SampleFilms {

    /** H.264, as an older telephone records it. */
    public static final String MP4 = "halves.mp4";

    /** H.264 with frames that need later ones and sound, held upright: red is above. */
    public static final String HELD = "held.mov";

    /** VP8. */
    public static final String WEBM = "halves.webm";

    /** H.264; a second of black, then a second of red. */
    public static final String DARK = "dark.mp4";

    /** HEVC. */
    public static final String NEWER_MP4 = "newer.mp4";

    /** VP9. */
    public static final String NEWER_WEBM = "newer.webm";

    /** H.264, a frame of 4,096 by 2,560 pixels. */
    public static final String HUGE = "huge.mp4";

    private SampleFilms() {}

    public static byte[] of(String name) {
        try (var bytes = requireNonNull(SampleFilms.class.getResourceAsStream("/films/" + name), name)) {
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
