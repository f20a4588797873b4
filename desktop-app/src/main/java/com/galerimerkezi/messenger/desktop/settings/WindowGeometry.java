package com.galerimerkezi.messenger.desktop.settings;

/** Where the window was; of a maximised one, where it is when it is not. */
public record WindowGeometry(double x, double y, double width, double height, boolean maximized) {

    public WindowGeometry maximized(boolean now) {
        return new WindowGeometry(x, y, width, height, now);
    }
}
