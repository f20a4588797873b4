package com.galerimerkezi.messenger.desktop.settings;

/** Where the window was. */
public record WindowGeometry(double x, double y, double width, double height, boolean maximized) {}
