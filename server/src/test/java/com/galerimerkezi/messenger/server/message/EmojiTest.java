package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {

    private static final String AS_PICTURE = "\uFE0F";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👍",
                "👍🏽",
                "🇹🇷",
                "👨‍👩‍👧‍👦",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "❤️",
                "1️⃣",
                "🏳️‍🌈"
            })
    void whatPeopleSeeAsOneEmojiIsOne(String emoji) {
        assertThat(Emoji.of(emoji)).isEqualTo(emoji);
    }

    @Test
    void aHeartWithoutItsColourIsTheSameHeart() {
        assertThat(Emoji.of("❤")).isEqualTo("❤" + AS_PICTURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a", "5", "#", "ş", "👍👍", "👍a", "👍\u0301", "\uFE0F", "\u200D", "🇹", "5\uFE0F", "₺"
            })
    void anythingElseIsNone(String text) {
        assertThatThrownBy(() -> Emoji.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChainOfEmojiIsBounded() {
        assertThatThrownBy(() -> Emoji.of("👩" + "\u200D👩".repeat(20))).isInstanceOf(IllegalArgumentException.class);
    }
}
