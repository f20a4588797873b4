package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import java.util.Map;
import javafx.scene.input.KeyEvent;

/** Does what a pressed key is for; nobody else hears of that key then. */
final class Keys {

    private Keys() {}

    static void run(Map<Shortcut, Runnable> shortcuts, KeyEvent event) {
        shortcuts.entrySet().stream()
                .filter(entry -> entry.getKey().matches(event))
                .findFirst()
                .ifPresent(entry -> {
                    event.consume();
                    entry.getValue().run();
                });
    }
}
