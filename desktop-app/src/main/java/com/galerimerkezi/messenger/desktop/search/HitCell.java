package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.TextRange;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A message found: in which room, by whom, when, and the words around it. */
final class HitCell extends ListCell<HitRow> {

    /** Rows of one height: the list is calm, and knows its length. */
    static final double HEIGHT = 92;

    private static final double TWO_LINES = 36;

    private final Label room = label("room-name");
    private final Label time = label("room-time");
    private final Label sender = label("hit-sender");
    private final TextFlow text = new TextFlow();
    private final VBox row;
    private final EmojiText emoji;

    HitCell(EmojiPictures pictures) {
        emoji = new EmojiText(pictures);
        getStyleClass().add("room-cell");
        setPrefWidth(0);
        time.setMinWidth(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var top = new HBox(8, room, spring, time);
        top.setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("hit-text");
        text.setMinHeight(TWO_LINES);
        text.setPrefHeight(TWO_LINES);
        text.setMaxHeight(TWO_LINES);
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
        text.getChildren().setAll(parts(item.text(), item.places()));
        setAccessibleText(item.spoken());
        setGraphic(row);
    }

    private List<Node> parts(String text, List<TextRange> places) {
        var parts = new ArrayList<Node>();
        int done = 0;
        for (var place : places) {
            if (place.start() >= done) {
                parts.addAll(emoji.nodes(text.substring(done, place.start()), "hit-part"));
                parts.addAll(emoji.nodes(text.substring(place.start(), place.end()), "hit-place"));
                done = place.end();
            }
        }
        parts.addAll(emoji.nodes(text.substring(done), "hit-part"));
        return parts;
    }
}
