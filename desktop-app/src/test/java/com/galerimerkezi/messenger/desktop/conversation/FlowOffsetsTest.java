package com.galerimerkezi.messenger.desktop.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.emoji.EmojiText.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowOffsetsTest {

    private final FlowOffsets offsets = new FlowOffsets(List.of(
            new Piece("İki ", false),
            new Piece("👨‍👩‍👧", true),
            new Piece(" gelsin", false),
            new Piece("👍🏽", true)));

    @Test
    void aPictureIsOneCharacterOfTheFlowAndAllItsCharactersOfTheText() {
        assertThat(offsets.length()).isEqualTo(13);
        assertThat(offsets.between(0, 13)).isEqualTo("İki 👨‍👩‍👧 gelsin👍🏽");
        assertThat(offsets.between(4, 5)).isEqualTo("👨‍👩‍👧");
        assertThat(offsets.between(5, 8)).isEqualTo(" ge");
        assertThat(offsets.between(12, 13)).isEqualTo("👍🏽");
        assertThat(offsets.between(3, 3)).isEmpty();
    }

    @Test
    void aWordIsFoundFromEachOfItsLetters() {
        for (int at = 6; at < 12; at++) {
            assertThat(offsets.between(offsets.startOfWord(at), offsets.endOfWord(at)))
                    .isEqualTo("gelsin");
        }
        assertThat(offsets.between(offsets.startOfWord(0), offsets.endOfWord(0)))
                .isEqualTo("İki");
        assertThat(offsets.between(offsets.startOfWord(4), offsets.endOfWord(4)))
                .isEqualTo("👨‍👩‍👧");
    }

    @Test
    void nothingHasNoWords() {
        var nothing = new FlowOffsets(List.of());

        assertThat(nothing.startOfWord(0)).isZero();
        assertThat(nothing.endOfWord(0)).isZero();
    }
}
