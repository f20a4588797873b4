package com.galerimerkezi.messenger.desktop.keys;

import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What keys do, and the keys. */
final class ShortcutRow extends HBox {

    private static final double BETWEEN = 12;

    ShortcutRow(Keymap keymap, Shortcut shortcut, Texts texts) {
        super(BETWEEN);
        var what = sentence(texts.get(shortcut.textKey()));
        HBox.setHgrow(what, Priority.ALWAYS);
        getChildren().addAll(what, new KeyCaps(keymap, shortcut, texts.get("shortcut.or")));
        getStyleClass().add("shortcut-row");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(what.getText() + ": " + spoken(keymap, shortcut, texts));
    }

    static Label sentence(String text) {
        var label = new Label(text);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        return label;
    }

    static String spoken(Keymap keymap, Shortcut shortcut, Texts texts) {
        return keymap.of(shortcut).getValue().stream()
                .map(keys -> String.join(" ", KeyCaps.names(keys)))
                .collect(Collectors.joining(" " + texts.get("shortcut.or") + " "));
    }
}
