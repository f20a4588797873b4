package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** How its user wants a window to look: seen at once, in all windows, and remembered. */
final class Appearance {

    private final Theme theme;
    private final Preferences preferences;
    private final Map<Shortcut, Runnable> keys = Map.of(
            Shortcut.ZOOM_IN, () -> zoom(zoom().larger()),
            Shortcut.ZOOM_OUT, () -> zoom(zoom().smaller()),
            Shortcut.ACTUAL_SIZE, () -> zoom(Zoom.ACTUAL));

    Appearance(Theme theme, Preferences preferences) {
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
    void obeyKeys(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> Keys.run(keys, event));
    }
}
