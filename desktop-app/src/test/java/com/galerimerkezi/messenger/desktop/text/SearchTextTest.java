package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    private static final String ROOM = "İzmir Işık Galeri BMW 320i · 2019 · 34 ABC 123";

    @Test
    void peopleTypeWithoutDots() {
        for (var query : new String[] {"izmir", "IZMIR", "ızmır", "isik", "IŞIK", "bmw 320"}) {
            assertThat(SearchText.matches(SearchText.words(query), ROOM))
                    .as(query)
                    .isTrue();
        }
    }

    @Test
    void aPlateIsFoundWithAndWithoutSpaces() {
        assertThat(SearchText.matches(SearchText.words("34abc123"), ROOM)).isTrue();
        assertThat(SearchText.matches(SearchText.words("34 abc"), ROOM)).isTrue();
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(SearchText.matches(SearchText.words("bmw audi"), ROOM)).isFalse();
        assertThat(SearchText.matches(SearchText.words("  "), ROOM)).isTrue();
    }
}
