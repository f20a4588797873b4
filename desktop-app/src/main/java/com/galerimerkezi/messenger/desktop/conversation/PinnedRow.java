package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.emoji.EmojiLine;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** A pinned message on two lines; a click goes to it. */
final class PinnedRow extends Button {

    PinnedRow(Message pin, EmojiPictures pictures, Moments moments, Texts texts, Runnable chosen) {
        var line = new EmojiLine(pictures, "popover-line");
        line.show(Quotes.lineOf(pin, texts));
        var who = pin.firstName() + ", " + moments.exactly(pin.createdAt());
        setGraphic(new VBox(1, Parts.text(who, "text-muted", "text-small"), line));
        setAccessibleText(pin.firstName() + ", " + line.text());
        getStyleClass().add("popover-row");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> chosen.run());
    }
}
