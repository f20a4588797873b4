package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void breaksAndBlanksBecomeOneBlank() {
        assertThat(OneLine.of(" bir\n\n  iki\tüç ", 20)).isEqualTo("bir iki üç");
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        assertThat(OneLine.of("abcdef", 6)).isEqualTo("abcdef");
        assertThat(OneLine.of("abcdefg", 6)).isEqualTo("abcdef…");
        assertThat(OneLine.of("x".repeat(10_000), 6)).isEqualTo("xxxxxx…");
    }

    @Test
    void anEmojiIsNeverCutInTwo() {
        var family = "👨‍👩‍👧‍👦";

        assertThat(OneLine.of(family + family + family, 2)).isEqualTo(family + family + "…");
    }
}
