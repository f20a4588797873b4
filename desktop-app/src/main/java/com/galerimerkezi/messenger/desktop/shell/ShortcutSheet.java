package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.keys.Keymap;
import com.galerimerkezi.messenger.desktop.keys.ShortcutTable;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card that says what keys do. */
final class ShortcutSheet extends VBox {

    private final ScrollPane scroll;

    ShortcutSheet(Keymap keymap, Texts texts, Runnable closing) {
        setId("shortcut-sheet");
        getStyleClass().addAll("dialog-card", "shortcut-sheet");
        var head = Parts.head(texts.get("shortcut.title"), texts.get("common.close"), closing);
        scroll = new ScrollPane(ShortcutTable.of(keymap, texts));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /** The arrows scroll. */
    void focus() {
        scroll.requestFocus();
    }
}
