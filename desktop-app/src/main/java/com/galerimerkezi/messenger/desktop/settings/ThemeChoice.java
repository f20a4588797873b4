package com.galerimerkezi.messenger.desktop.settings;

/** Light or dark, or whatever the operating system has. */
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
