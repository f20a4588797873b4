package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.keys.Keymap;
import com.galerimerkezi.messenger.desktop.keys.Shortcut;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lines of the one menu. */
final class AppMenu {

    private final Keymap keymap;
    private final Texts texts;

    AppMenu(Keymap keymap, Texts texts) {
        this.keymap = keymap;
        this.texts = texts;
    }

    MenuItem item(String id, String icon, String key, Runnable action) {
        var item = new MenuItem(texts.get(key), new FontIcon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** With the keys that do the same. */
    MenuItem item(String id, String icon, String key, Shortcut shortcut, Runnable action) {
        var item = item(id, icon, key, action);
        item.acceleratorProperty().bind(keymap.first(shortcut));
        return item;
    }

    MenuItem separator() {
        return new SeparatorMenuItem();
    }
}
