package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.keys.Keymap;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import javafx.scene.Node;

/** How its user wants a window to look: seen at once, in all windows, and remembered. */
final class Appearance {

    private final Theme theme;
    private final Preferences preferences;
    private final Keymap keymap;

    Appearance(Theme theme, Preferences preferences, Keymap keymap) {
        this.keymap = keymap;
        this.theme = theme;
        this.preferences = preferences;
    }

    Theme theme() {
        return theme;
    }

    void choose(ThemeChoice choice) {
        preferences.theme(choice);
        theme.choose(choice);
    }

    void zoom(Zoom wanted) {
        preferences.zoom(wanted);
        theme.zoom(wanted);
    }

    private Zoom zoom() {
        return theme.zoom().get();
    }

    /** In each window that one can type in. */
    void obeyKeys(Node window) {
        new MainKeys(keymap, () -> false)
                .on(Shortcut.ZOOM_IN, () -> zoom(zoom().larger()))
                .on(Shortcut.ZOOM_OUT, () -> zoom(zoom().smaller()))
                .on(Shortcut.ACTUAL_SIZE, () -> zoom(Zoom.ACTUAL))
                .listenOn(window);
    }
}
