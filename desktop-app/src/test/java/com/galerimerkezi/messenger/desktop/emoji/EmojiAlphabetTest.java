package com.galerimerkezi.messenger.desktop.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiAlphabetTest {

    private final EmojiAlphabet alphabet = new EmojiAlphabet(new EmojiText(new EmojiPictures())::split);

    @ParameterizedTest
    @ValueSource(strings = {"👍", "👍🏽", "👨‍👩‍👧‍👦", "🇹🇷", "❤️", "1️⃣", "🏳️‍🌈", "☎"})
    void anEmojiOfManyCharactersIsOneLetter(String emoji) {
        assertThat(alphabet.shown("a" + emoji + "b")).hasSize(3);
        assertThat(alphabet.meant(alphabet.shown("a" + emoji + "b"))).isEqualTo("a" + emoji + "b");
    }

    @Test
    void theSameEmojiIsTheSameLetterAndAnotherSkinIsAnother() {
        assertThat(alphabet.shown("🚗")).isEqualTo(alphabet.shown("🚗"));
        assertThat(alphabet.shown("👍🏽")).isNotEqualTo(alphabet.shown("👍🏿"));
    }

    @Test
    void plainTextStaysWhatItIs() {
        assertThat(alphabet.shown("34 ABC 123, 1.250.000 ₺ ©")).isEqualTo("34 ABC 123, 1.250.000 ₺ ©");
    }

    @Test
    void lettersOfTheRangeInTheTextItselfComeBackWhole() {
        var strange = "🚗\uE000\uE001🌹\uEFFF\uF8FF";

        assertThat(alphabet.meant(alphabet.shown(strange))).isEqualTo(strange);
    }

    @Test
    void moreDifferentEmojiThanThereAreLettersStayWhatTheyAre() {
        for (char c = '\uE000'; c <= '\uEFFF'; c++) {
            alphabet.shown(String.valueOf(c));
        }

        assertThat(alphabet.meant(alphabet.shown("Son 🚗 araç"))).isEqualTo("Son 🚗 araç");
    }

    @Property
    void whateverIsShownMeansWhatWasMeant(@ForAll @StringLength(max = 60) String text) {
        assertThat(alphabet.meant(alphabet.shown(text))).isEqualTo(text);
    }
}
