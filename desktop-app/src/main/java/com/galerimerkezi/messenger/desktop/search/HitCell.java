package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import com.galerimerkezi.messenger.desktop.look.MarkedText;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A message found: in which room, by whom, when, and the words around it. */
final class HitCell extends ListCell<HitRow> {

    /** Rows of one height: the list is calm, and knows its length. */
    static final double HEIGHT = 92;

    /** A third line is not seen, not even the heads of its letters. */
    private static final double TWO_LINES = 32;

    private static final double WIDEST = 10_000;

    private final Label room = label("room-name");
    private final Label time = label("room-time");
    private final Label sender = label("hit-sender");
    private final MarkedText text;
    private final VBox row;

    HitCell(EmojiPictures pictures) {
        text = new MarkedText("hit-text", new EmojiText(pictures)::nodes);
        getStyleClass().add("room-cell");
        setPrefWidth(0);
        time.setMinWidth(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var top = new HBox(8, room, spring, time);
        top.setAlignment(Pos.CENTER_LEFT);
        text.setMinHeight(TWO_LINES);
        text.setPrefHeight(TWO_LINES);
        text.setMaxHeight(TWO_LINES);
        text.setClip(new Rectangle(WIDEST, TWO_LINES));
        row = new VBox(2, top, sender, text);
        row.getStyleClass().add("hit-row");
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    @Override
    protected void updateItem(@Nullable HitRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        room.setText(item.room());
        time.setText(item.time());
        sender.setText(item.sender());
        text.show(item.text(), item.places());
        setAccessibleText(item.spoken());
        setGraphic(row);
    }
}
