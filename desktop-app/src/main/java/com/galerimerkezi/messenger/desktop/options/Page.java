package com.galerimerkezi.messenger.desktop.options;

import java.util.Locale;

/** What there is a page for. */
public enum Page {
    PROFILE("fth-user"),
    NOTIFICATIONS("fth-bell"),
    QUICK_REPLIES("fth-zap"),
    HOURS("fth-clock"),
    PRIVACY("fth-eye"),
    SECURITY("fth-shield"),
    APPEARANCE("fth-sun"),
    LANGUAGE("fth-globe"),
    KEYBOARD("fth-command"),
    CONNECTION("fth-wifi"),
    ABOUT("fth-info");

    private final String icon;

    Page(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    String textKey() {
        return "settings." + name().toLowerCase(Locale.ROOT);
    }
}
