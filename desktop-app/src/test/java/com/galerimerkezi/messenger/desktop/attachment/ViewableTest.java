package com.galerimerkezi.messenger.desktop.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewableTest {

    @ParameterizedTest
    @CsvSource({
        "application/pdf, true",
        "image/png, true",
        "image/svg+xml, false",
        "text/html, false",
        "application/x-msdownload, false",
        "application/octet-stream, false"
    })
    void picturesAndPdfsAreShownAndNothingThatCouldRun(String type, boolean shown) {
        assertThat(Viewable.is(type)).isEqualTo(shown);
    }

    @Test
    void aFileWithoutAKindIsNotShown() {
        assertThat(Viewable.is(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ruhsat.pdf, application/pdf, ruhsat.pdf",
        "ruhsat.exe, application/pdf, ruhsat.exe.pdf",
        "ruhsat, image/jpeg, ruhsat.jpg",
        "../../x.pdf, application/pdf, _.._x.pdf"
    })
    void aNameEndsAsItsKindDoes(String name, String type, String safe) {
        assertThat(Viewable.name(name, type)).isEqualTo(safe);
    }
}
