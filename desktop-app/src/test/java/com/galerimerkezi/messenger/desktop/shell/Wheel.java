package com.galerimerkezi.messenger.desktop.shell;

import javafx.scene.input.ScrollEvent;

/** The mouse's wheel: upwards is positive. */
final class Wheel {

    private Wheel() {}

    static ScrollEvent turned(double pixels) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
