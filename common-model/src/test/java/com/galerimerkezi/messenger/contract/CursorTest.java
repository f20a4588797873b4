package com.galerimerkezi.messenger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final String EPOCH = "3b0b7d1e-8f0c-4f8e-9a63-5d2f7c1b4e90";

    @Test
    void aCursorIsItsEpochAndItsPlace() {
        var cursor = Cursor.of(EPOCH + ":42");

        assertThat(cursor.epoch()).hasToString(EPOCH);
        assertThat(cursor.position()).isEqualTo(42);
        assertThat(cursor).hasToString(EPOCH + ":42");
        assertThat(cursor.at(43)).hasToString(EPOCH + ":43");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "42",
                EPOCH,
                EPOCH + ":",
                EPOCH + ":-1",
                EPOCH + ":+1",
                EPOCH + ":01",
                EPOCH + ":1 ",
                EPOCH + ":٤٢",
                EPOCH + ":9223372036854775808",
                "0:1"
            })
    void whatIsNoCursorIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.of(text));
    }
}
