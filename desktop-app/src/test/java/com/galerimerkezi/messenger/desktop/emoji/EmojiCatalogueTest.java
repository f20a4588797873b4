package com.galerimerkezi.messenger.desktop.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.emoji.Emoji.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmojiCatalogueTest {

    private static final int MOST = 8;

    private final EmojiCatalogue catalogue = new EmojiCatalogue();
    private final EmojiPictures pictures = new EmojiPictures();

    @ParameterizedTest
    @CsvSource({
        "gül,🌹",
        "GÜL,🌹",
        "gul,🌹",
        "araba,🚗",
        "kalp,❤️",
        "teşekkür,🙏",
        "tesekkur,🙏",
        "IŞIK,💡",
        "thumbsup,👍",
        "+1,👍",
        "rose,🌹",
        "red heart,❤️",
        "türkiye,🇹🇷",
        "tokalaşma,🤝"
    })
    void peopleFindEmojiByTheWordsTheyUse(String query, String found) {
        assertThat(catalogue.search(query, MOST)).extracting(Emoji::characters).contains(found);
    }

    @Test
    void whatIsCalledSoComesFirst() {
        assertThat(catalogue.search("gül", MOST).getFirst().characters()).isEqualTo("🌹");
        assertThat(catalogue.search("araba", MOST).getFirst().characters()).isEqualTo("🚗");
    }

    @Test
    void whatNothingIsCalledFindsNothing() {
        assertThat(catalogue.search("qwxqwx", MOST)).isEmpty();
        assertThat(catalogue.search("  ", MOST)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void eachEmojiOfThePickerHasANameAndAPicture(Category category) {
        assertThat(catalogue.in(category)).hasSizeGreaterThan(50).allSatisfy(emoji -> {
            assertThat(emoji.turkish()).isNotEmpty();
            assertThat(emoji.english()).isNotEmpty();
            assertThat(pictures.has(emoji.characters())).as(emoji.characters()).isTrue();
        });
        assertThat(pictures.has(category.sample())).isTrue();
    }
}
