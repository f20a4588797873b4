package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.keys.ShortcutTable;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card that says what keys do. */
final class ShortcutSheet extends VBox {

    private final ScrollPane scroll;

    ShortcutSheet(Texts texts, Runnable closing) {
        setId("shortcut-sheet");
        getStyleClass().addAll("dialog-card", "shortcut-sheet");
        var title = new Label(texts.get("shortcut.title"));
        title.getStyleClass().add("text-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var close = new Button(texts.get("common.close"), new FontIcon("fth-x"));
        close.getStyleClass().add("icon-button");
        close.setTooltip(new Tooltip(close.getText()));
        close.setOnAction(_ -> closing.run());
        var head = new HBox(title, close);
        head.getStyleClass().add("dialog-head");
        scroll = new ScrollPane(new ShortcutTable(texts));
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
