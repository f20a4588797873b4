package com.galerimerkezi.messenger.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.server.platform.Failpoints.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailpointsTest {

    @Test
    void withoutTheSettingThereAreNone() {
        assertThat(Failpoints.of(null)).isSameAs(Failpoints.NONE);
        assertThat(Failpoints.of("")).isSameAs(Failpoints.NONE);
    }

    @Test
    void oneStrikesAtItsPlaceAndAtItsTurn() {
        var failpoints = Failpoints.of("before-publish=pause:1,after-commit=throw@2");

        failpoints.hit(Point.AFTER_COMMIT);
        failpoints.hit(Point.BEFORE_COMMIT);
        failpoints.hit(Point.BEFORE_PUBLISH);
        assertThatThrownBy(() -> failpoints.hit(Point.AFTER_COMMIT)).isInstanceOf(IllegalStateException.class);
        assertThatCode(() -> failpoints.hit(Point.AFTER_COMMIT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere=throw", "after-commit", "after-commit=explode", "after-commit=kill9@", "a=throw,"})
    void whatNamesNoneStopsTheStart(String text) {
        assertThatThrownBy(() -> Failpoints.of(text))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining(Failpoints.PROPERTY);
    }
}
