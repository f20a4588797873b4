package com.galerimerkezi.messenger.desktop.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final Language TURKISH = Language.of("tr");
    private static final Language ENGLISH = Language.of("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teklifinizi",
                "araçlarımızın",
                "galerinizdeki",
                "ekspertizdeki",
                "boyasız",
                "değişensiz",
                "kaporasını",
                "ruhsatı",
                "noterde",
                "Galerinizdekilerden",
                "tramerdeki",
                "doblonuz",
                "egeanın",
                "plakasını",
                "şasisi",
                "opsiyonladık",
                "takasımız",
                "peşinatıyla",
                "göndereceğinizi",
                "Merhaba",
                "ISLAK",
                "İyi",
                "Ankara'dan",
                "Ahmet’in",
                "hâlâ",
                "kilometresindeyiz",
                "vekâletnameniz"
            })
    void wordsOfTheTradeAreKnownWithAllTheirEndings(String word) {
        assertThat(TURKISH.knows(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "teklfinizi",
                "araclarımızın",
                "galerinizdaki",
                "kapra",
                "ekspertz",
                "ruhsati",
                "gelyorum",
                "degisen",
                "noterda",
                "tesekkürler",
                "boyasizdir",
                "yanlız",
                "xqzt"
            })
    void whatIsNoWordIsUnknown(String word) {
        assertThat(TURKISH.knows(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "teklfinizi, teklifinizi",
        "araclar, araçlar",
        "degisen, değişen",
        "ruhsati, ruhsatı",
        "tesekkürler, teşekkürler",
        "gelyorum, geliyorum",
        "Merhabba, Merhaba",
        "ekspertz, ekspertiz",
        "notrede, noterde",
        "sasi, şasi"
    })
    void whatWasMeantIsAmongTheFirst(String typed, String meant) {
        assertThat(TURKISH.suggest(typed, 5)).contains(meant);
    }

    @Test
    void lettersWithoutTheirMarksAreTheNearest() {
        assertThat(TURKISH.suggest("sikisik", 3)).first().isEqualTo("sıkışık");
    }

    @Test
    void aVeryLongWordHasNoSuggestions() {
        assertThat(TURKISH.suggest("a".repeat(500), 5)).isEqualTo(List.of());
        assertThat(TURKISH.knows("çekoslovakya".repeat(300))).isFalse();
    }

    @Test
    void englishKnowsItsOwnForms() {
        assertThat(List.of("offers", "dealership's", "Don't", "reserved", "unpainted", "colours"))
                .filteredOn(word -> !ENGLISH.knows(word))
                .containsExactly("colours");
        assertThat(ENGLISH.suggest("recieve", 5)).contains("receive");
        assertThat(ENGLISH.knows("teklifinizi")).isFalse();
    }
}
