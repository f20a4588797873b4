package com.galerimerkezi.messenger.desktop.settings;

/** Light, dark or of high contrast, or whatever the operating system has. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
}
