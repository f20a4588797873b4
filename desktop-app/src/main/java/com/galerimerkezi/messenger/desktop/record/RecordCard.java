package com.galerimerkezi.messenger.desktop.record;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks as which file a record is wanted, and whether what the own gallery noted for itself stands in it. */
public final class RecordCard extends VBox {

    private static final double GAP = 6;

    private final Texts texts;
    private final ObjectProperty<RecordFormat> format = new SimpleObjectProperty<>(RecordFormat.PDF);
    private final CheckBox notes = new CheckBox();
    private final Node save;

    /** About: which conversation. */
    public RecordCard(String about, Texts texts, Runnable closing, Consumer<RecordOrder> saving) {
        this.texts = texts;
        setId("record-card");
        getStyleClass().addAll("small-card", "confirm-card");
        setMaxHeight(USE_PREF_SIZE);
        save = Parts.button("record-save", texts.get("record.card.save"), "primary", () -> {
            closing.run();
            saving.accept(order());
        });
        var cancel = Parts.button("record-cancel", texts.get("newRoom.cancel"), "secondary", closing);
        var buttons = new HBox(10, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        Parts.text(texts.get("record.card"), "text-title"),
                        Parts.text(about, "text-strong"),
                        formats(),
                        notes(),
                        buttons);
    }

    public void focus() {
        save.requestFocus();
    }

    private RecordOrder order() {
        return new RecordOrder(format.get(), format.get().hasPages() && notes.isSelected());
    }

    private Node formats() {
        var choices = new FlowPane(GAP, GAP);
        choices.getStyleClass().add("settings-choices");
        var group = new ToggleGroup();
        for (var offered : RecordFormat.values()) {
            var choice = new ToggleButton(texts.get(offered.textKey()));
            choice.setId("record-" + offered.name());
            choice.setToggleGroup(group);
            choice.setSelected(offered == format.get());
            choice.setOnAction(_ -> {
                choice.setSelected(true);
                format.set(offered);
            });
            choices.getChildren().add(choice);
        }
        return new VBox(GAP, Parts.text(texts.get("record.card.formats"), "field-label"), choices);
    }

    private Node notes() {
        notes.setId("record-notes");
        notes.setText(texts.get("record.notes"));
        notes.disableProperty().bind(format.map(now -> !now.hasPages()));
        var hint = Parts.text("", "text-muted", "text-small");
        hint.textProperty()
                .bind(format.map(now -> texts.get(now.hasPages() ? "record.notes.hint" : "record.notes.none")));
        var warning = new SimpleStringProperty();
        warning.bind(Bindings.createStringBinding(
                () -> order().withNotes() ? texts.get("record.notes.warning") : "", notes.selectedProperty(), format));
        var notice = Parts.notice("warning", "fth-alert-triangle", warning);
        notice.setId("record-notes-warning");
        return new VBox(GAP, notes, hint, notice);
    }
}
