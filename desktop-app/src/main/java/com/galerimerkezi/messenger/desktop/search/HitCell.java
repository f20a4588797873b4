package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import com.galerimerkezi.messenger.desktop.look.MarkedText;
import com.galerimerkezi.messenger.desktop.look.MessageLines;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A message or a note found: in which room, by whom, when, and the words around it. */
final class HitCell extends ListCell<HitRow> {

    /** Rows of one height: the list is calm, and knows its length. */
    static final double HEIGHT = 92;

    static final double HEIGHT_WITHOUT_SENDER = 74;

    /** A third line is not seen, not even the heads of its letters. */
    private static final double TWO_LINES = 32;

    private static final PseudoClass NOTE = PseudoClass.getPseudoClass("note");
    private static final double WIDEST = 10_000;

    private final MarkedText text;
    private final MessageLines row;
    private final Consumer<HitRow> seen;

    HitCell(EmojiPictures pictures, Consumer<HitRow> seen) {
        this.seen = seen;
        text = new MarkedText("hit-text", new EmojiText(pictures)::nodes);
        getStyleClass().add("room-cell");
        setPrefWidth(0);
        text.setMinHeight(TWO_LINES);
        text.setPrefHeight(TWO_LINES);
        text.setMaxHeight(TWO_LINES);
        text.setClip(new Rectangle(WIDEST, TWO_LINES));
        row = new MessageLines(text);
    }

    @Override
    protected void updateItem(@Nullable HitRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        row.pseudoClassStateChanged(NOTE, item.isNote());
        row.show(item.title(), item.time(), item.sender());
        text.show(item.text(), item.places());
        setAccessibleText(item.spoken());
        setGraphic(row);
        seen.accept(item);
    }
}
