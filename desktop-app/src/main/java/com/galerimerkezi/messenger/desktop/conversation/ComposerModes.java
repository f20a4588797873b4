package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whom one writes to: the other gallery, or only one's own. */
final class ComposerModes extends HBox {

    /** What opens above a field leaves this free: whom one writes to stays to be read. */
    static final double ABOVE = 38;

    private final NoteViewModel note;
    private final ToggleButton message;
    private final ToggleButton noting;

    /** Busy: a voice is being recorded, which is for the other gallery. */
    ComposerModes(NoteViewModel note, ObservableValue<Boolean> busy, Texts texts) {
        this.note = note;
        getStyleClass().add("composer-modes");
        message = mode("mode-message", "fth-message-circle", texts.get("composer.mode.message"), false);
        noting = mode("mode-note", "fth-lock", texts.get("composer.mode.note"), true);
        noting.getStyleClass().add("of-note");
        noting.disableProperty().bind(busy);
        var whose = new Label(texts.get("note.ownSide"));
        whose.getStyleClass().add("note-whose");
        whose.setMinWidth(0);
        Parts.shown(whose, note.chosen());
        getChildren().addAll(message, noting, whose);
        note.chosen().subscribe(this::show);
    }

    /** About what is being written to the other gallery. */
    void atEnd(Node part, ObservableValue<Boolean> shown) {
        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Parts.shown(part, shown);
        getChildren().addAll(between, part);
    }

    void toggle() {
        if (!noting.isDisabled()) {
            note.chosen().set(!note.chosen().get());
        }
    }

    private ToggleButton mode(String id, String icon, String text, boolean isNote) {
        var button = new ToggleButton(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            note.chosen().set(isNote);
            show(isNote);
        });
        return button;
    }

    /** A second press leaves the choice as it is. */
    private void show(boolean isNote) {
        message.setSelected(!isNote);
        noting.setSelected(isNote);
    }
}
