package com.galerimerkezi.messenger.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoomTest {

    @Test
    void eachStepLeadsToTheNextAndBack() {
        assertThat(Zoom.ACTUAL.larger()).isEqualTo(new Zoom(110));
        assertThat(Zoom.ACTUAL.larger().smaller()).isEqualTo(Zoom.ACTUAL);
    }

    @Test
    void theLastStepsAreTheEnds() {
        assertThat(new Zoom(200).larger()).isEqualTo(new Zoom(200));
        assertThat(new Zoom(80).smaller()).isEqualTo(new Zoom(80));
    }

    @Test
    void whatIsNoStepIsTheNearestOne() {
        assertThat(Zoom.of(120)).isEqualTo(new Zoom(125));
        assertThat(Zoom.of(-5)).isEqualTo(new Zoom(80));
        assertThat(Zoom.of(1_000_000)).isEqualTo(new Zoom(200));
    }
}
