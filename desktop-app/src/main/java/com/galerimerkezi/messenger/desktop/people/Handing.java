package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Something that is shown this once and goes to somebody else: a link, codes. */
final class Handing extends VBox {

    private static final double GAP = 6;

    private final Texts texts;
    private final StringProperty text = new SimpleStringProperty("");
    private final Label explained = Parts.text("", "text-small", "text-muted");
    private final TextArea shown = new TextArea();
    private final Label copied = Parts.text("", "text-small", "text-muted");

    Handing(Texts texts) {
        super(GAP);
        this.texts = texts;
        shown.setId("handing-text");
        shown.setEditable(false);
        shown.setWrapText(true);
        shown.textProperty().bind(text);
        var copy = Parts.button("handing-copy", texts.get("people.copy"), "primary", this::copy);
        getChildren().addAll(explained, shown, new FlowPane(GAP, GAP, copy, copied));
        Parts.shown(this, text.map(words -> !words.isEmpty()));
    }

    void show(String about, String handed) {
        explained.setText(about);
        copied.setText("");
        shown.setPrefRowCount(Math.clamp(handed.lines().count() + 1, 2, 6));
        shown.setAccessibleText(about);
        text.set(handed);
    }

    void leave() {
        text.set("");
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(text.get());
        Clipboard.getSystemClipboard().setContent(content);
        copied.setText(texts.get("people.copied"));
    }
}
