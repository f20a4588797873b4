package com.galerimerkezi.messenger.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static Excerpt of(String message, String word) {
        int at = message.indexOf(word);
        return Excerpt.of(message, List.of(new TextRange(at, at + word.length())));
    }

    private static String marked(Excerpt excerpt) {
        var place = excerpt.places().getFirst();
        return excerpt.text().substring(place.start(), place.end());
    }

    @Test
    void aShortMessageIsShownWhole() {
        assertThat(of("Kapora yarın\ngelir", "yarın").text()).isEqualTo("Kapora yarın gelir");
    }

    @Test
    void ofALongMessageThePartAroundTheWordIsShown() {
        var excerpt = of("Önce uzun uzun başka şeyler yazıldı, ".repeat(10) + "kapora sonra konuşuldu", "kapora");

        assertThat(excerpt.text()).startsWith("…").hasSizeLessThan(120);
        assertThat(marked(excerpt)).isEqualTo("kapora");
    }

    @Test
    void whatLiesOutsideTheExcerptIsNotMarked() {
        var message = "kapora " + "araç ".repeat(100) + "kapora";

        var excerpt = Excerpt.of(message, List.of(new TextRange(0, 6), new TextRange(507, 513)));

        assertThat(excerpt.places()).containsExactly(new TextRange(0, 6));
        assertThat(excerpt.text()).endsWith("…");
    }

    @Test
    void anEmojiIsNotCutThrough() {
        var excerpt = of("kapora " + "👨‍👩‍👧‍👦".repeat(20), "kapora");

        assertThat(excerpt.text()).endsWith("👨‍👩‍👧‍👦…");
    }
}
