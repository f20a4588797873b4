package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.emoji.EmojiLine;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** Under the head: the last pinned message. A click goes there, and the bar to the one pinned before it. */
final class PinnedBar extends HBox {

    private final ConversationViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final EmojiLine line;
    private final Button there = new Button();
    private final Button all;
    private final Subscription changes;
    private List<Message> pins = List.of();
    private int at;

    PinnedBar(ConversationViewModel model, MessagePopovers popovers, EmojiPictures pictures, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("pinned");
        getStyleClass().add("pinned-bar");
        title.getStyleClass().add("pinned-title");
        line = new EmojiLine(pictures, "pinned-line");
        var lines = new VBox(title, line);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var content = new HBox(12, new FontIcon("fth-bookmark"), lines);
        content.getStyleClass().add("pinned-content");
        there.setGraphic(content);
        there.setId("pinned-there");
        there.getStyleClass().add("pinned-there");
        there.setMaxWidth(Double.MAX_VALUE);
        there.setOnAction(_ -> goThere());
        content.prefWidthProperty().bind(there.widthProperty().subtract(24));
        HBox.setHgrow(there, Priority.ALWAYS);
        all = new Button(texts.get("pins.list"), new FontIcon("fth-list"));
        all.setId("pinned-all");
        all.getStyleClass().add("icon-button");
        all.setTooltip(new Tooltip(all.getText()));
        all.setOnAction(_ -> popovers.pins(pins, all, pin -> model.show(pin.seq())));
        getChildren().addAll(there, all);
        managedProperty().bind(visibleProperty());
        changes = model.version().subscribe(_ -> follow());
    }

    void close() {
        changes.unsubscribe();
    }

    private void follow() {
        var now = model.facts().pinned();
        if (!now.equals(pins)) {
            pins = now;
            at = 0;
        }
        show();
    }

    private void show() {
        setVisible(!pins.isEmpty());
        if (pins.isEmpty()) {
            return;
        }
        var name = texts.get(pins.size() == 1 ? "pins.one" : "pins.title");
        title.setText(pins.size() == 1 ? name : name + "  " + (at + 1) + "/" + pins.size());
        line.show(Quotes.lineOf(pins.get(at), texts));
        there.setAccessibleText(title.getText() + ", " + line.text());
    }

    private void goThere() {
        model.show(pins.get(at).seq());
        at = (at + 1) % pins.size();
        show();
    }
}
