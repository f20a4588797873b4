package com.galerimerkezi.messenger.desktop.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.spelling.TextWords.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWordsTest {

    private static List<String> words(String text) {
        return TextWords.of(text).stream().map(Word::letters).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "34 ABC 123",
                "34ABC123",
                "WDB1240661F123456",
                "1.250.000 TL",
                "1.250.000₺",
                "14:05",
                "2.0TDI",
                "https://galeri.com.tr/ilan",
                "www.galerimerkezi.com.tr",
                "ali@galeri.com",
                "KDV",
                "iPhone",
                "@ahmet",
                "\uE000\uE001",
                "x",
                "—",
                "http://"
            })
    void platesAmountsAddressesAndCapitalsAreNoWords(String text) {
        assertThat(words("bakın " + text + " tamam")).containsExactly("bakın", "tamam");
    }

    @Test
    void aNameWithinASentenceIsNotCheckedTheFirstWordIs() {
        assertThat(words("Yarın Doblo, Egea geliyor. Tamam mı? \"Olur\" dedi\nSonra"))
                .containsExactly("Yarın", "geliyor", "Tamam", "mı", "Olur", "dedi", "Sonra");
    }

    @Test
    void aWordStandsWhereItStands() {
        assertThat(TextWords.of("\uE000teklfi, www.galeri.com.tr görmedm"))
                .containsExactly(new Word(1, 7, "teklfi"), new Word(27, 34, "görmedm"));
    }

    @Test
    void apostrophesBelongToAWordPunctuationDoesNot() {
        assertThat(words("(istanbul'dan) ankara’ya... 'tamam'")).containsExactly("istanbul'dan", "ankara’ya", "tamam");
    }
}
