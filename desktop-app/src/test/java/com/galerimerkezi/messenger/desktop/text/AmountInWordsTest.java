package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1, bir lira",
        "1000, bin lira",
        "1001, bin bir lira",
        "1100, bin yüz lira",
        "21000, yirmi bir bin lira",
        "101000, yüz bir bin lira",
        "950000, dokuz yüz elli bin lira",
        "1250000, bir milyon iki yüz elli bin lira",
        "1001000, bir milyon bin lira",
        "2000000000, iki milyar lira",
        "1250000.50, bir milyon iki yüz elli bin lira elli kuruş",
        "999999999999.99, dokuz yüz doksan dokuz milyar dokuz yüz doksan dokuz milyon dokuz yüz doksan dokuz bin"
                + " dokuz yüz doksan dokuz lira doksan dokuz kuruş"
    })
    void anAmountIsSpelledInTurkish(BigDecimal amount, String words) {
        assertThat(AmountInWords.of(amount, "TRY", Locale.of("tr"))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, one thousand lira",
        "1250000, one million two hundred fifty thousand lira",
        "21019, twenty-one thousand nineteen lira"
    })
    void anAmountIsSpelledInEnglish(BigDecimal amount, String words) {
        assertThat(AmountInWords.of(amount, "TRY", Locale.of("en"))).isEqualTo(words);
    }

    @Test
    void anotherCurrencyKeepsItsSign() {
        assertThat(AmountInWords.of(BigDecimal.TEN, "EUR", Locale.of("tr"))).isEqualTo("on EUR");
    }
}
