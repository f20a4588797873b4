package com.galerimerkezi.messenger.desktop.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.emoji.EmojiText.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTextTest {

    private final EmojiText emoji = new EmojiText(new EmojiPictures());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Merhaba 😀👍 galeri | Merhaba /[😀]/[👍]/ galeri",
                "❤️ | [❤️]",
                "❤ | [❤]",
                "❤︎ | ❤︎",
                "👨‍👩‍👧 | [👨‍👩‍👧]",
                "👍🏽 | [👍🏽]",
                "🇹🇷🇩🇪 | [🇹🇷]/[🇩🇪]",
                "1️⃣ | [1️⃣]",
                "34 ABC 123 # * | 34 ABC 123 # *",
                "©️ © ™ | [©️]/ © ™",
                "ğüşıöçİ ₺ – … “” | ğüşıöçİ ₺ – … “”",
                "👨🏻‍🤝‍👨🏿 | [👨🏻‍🤝‍👨🏿]",
                "☎ 0532 | [☎]/ 0532"
            })
    void emojiAreTakenOutOfTheWords(String text, String pieces) {
        var found = emoji.split(text).stream()
                .map(piece -> piece.emoji() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining("/"));

        assertThat(found).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Merhaba", "😀 son", "\uD83D", "\uD83D\uDE00\uD83D", "👩‍❤️‍💋‍👨 ve 🫩", "a\u200Db\uFE0F"})
    void nothingOfTheTextIsLost(String text) {
        assertThat(emoji.split(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"😀,true", "😀😀 👍,true", "😀😀😀😀,false", "tamam 👍,false", "tamam,false"})
    void aFewEmojiAloneAreAMessageOfTheirOwn(String text, boolean alone) {
        assertThat(emoji.isOnlyEmoji(emoji.split(text))).isEqualTo(alone);
    }

    @Test
    void aTextWithoutEmojiIsOnePiece() {
        assertThat(emoji.split("a".repeat(10_000))).hasSize(1);
    }
}
