package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.emoji.EmojiLine;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line above the field that says which message it is about, and a button to leave that. */
final class ComposerBar extends HBox {

    private final Label title = new Label();
    private final EmojiLine detail;
    private final Button leave = new Button("", new FontIcon("fth-x"));

    ComposerBar(String id, String icon, EmojiPictures pictures) {
        setId(id);
        getStyleClass().add("composer-bar");
        title.setMinWidth(0);
        title.getStyleClass().add("composer-bar-title");
        detail = new EmojiLine(pictures, "composer-bar-detail");
        leave.getStyleClass().add("icon-button");
        leave.setId(id + "-leave");
        var lines = new VBox(title, detail);
        lines.getStyleClass().add("composer-bar-lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(new FontIcon(icon), lines, leave);
    }

    void onLeave(String text, Runnable action) {
        leave.setText(text);
        leave.setTooltip(new Tooltip(text));
        leave.setOnAction(_ -> action.run());
    }

    void show(String what, String words) {
        title.setText(what);
        detail.show(words);
    }
}
