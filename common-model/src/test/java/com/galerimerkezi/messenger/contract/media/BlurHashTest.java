package com.galerimerkezi.messenger.contract.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlurHashTest {

    private static final int SIZE = 32;

    @Test
    void aPictureOfOneColourComesBackAsThatColour() {
        var hash = BlurHash.encode(picture(0xFF3366CC, 0xFF3366CC), SIZE, SIZE);

        for (int pixel : BlurHash.decode(hash, 4, 4)) {
            assertThat(pixel >> 16 & 255).isCloseTo(0x33, within(8));
            assertThat(pixel >> 8 & 255).isCloseTo(0x66, within(8));
            assertThat(pixel & 255).isCloseTo(0xCC, within(8));
        }
    }

    @Test
    void darkAndBrightStayOnTheirSides() {
        var hash = BlurHash.encode(picture(0xFF000000, 0xFFFFFFFF), SIZE, SIZE);

        var drawn = BlurHash.decode(hash, 8, 8);

        assertThat(drawn[8 * 4] & 255).isLessThan(128);
        assertThat(drawn[8 * 4 + 7] & 255).isGreaterThan(200);
    }

    /** The example on the format's own page. */
    @Test
    void whatOthersWroteIsReadAsTheyMeantIt() {
        var drawn = BlurHash.decode("LEHV6nWB2yk8pyo0adR*.7kCMdnj", 1, 1);

        assertThat(drawn[0] >> 16 & 255).isBetween(0x80, 0xC0);
        assertThat(BlurHash.encode(new int[] {0xFFFFFFFF}, 1, 1)).hasSize(28).startsWith("L");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L", "LEHV6n", "LEHV6nWB2yk8pyo0adR*.7kCMdn ", "LEHV6nWB2yk8pyo0adR*.7kCMdnjj"})
    void whatIsNoneIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> BlurHash.decode(text, 4, 4));
    }

    private static int[] picture(int left, int right) {
        var pixels = new int[SIZE * SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = i % SIZE < SIZE / 2 ? left : right;
        }
        return pixels;
    }
}
