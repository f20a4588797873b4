package com.galerimerkezi.messenger.desktop.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlbumGridTest {

    @ParameterizedTest
    @CsvSource({
        "1,[1]",
        "2,[2]",
        "3,'[1, 2]'",
        "4,'[2, 2]'",
        "5,'[2, 3]'",
        "6,'[3, 3]'",
        "7,'[2, 2, 3]'",
        "8,'[2, 3, 3]'",
        "9,'[3, 3, 3]'",
        "10,'[2, 2, 3, 3]'"
    })
    void noRowHasAHole(int pictures, String rows) {
        assertThat(AlbumGrid.rows(pictures)).hasToString(rows);
    }
}
