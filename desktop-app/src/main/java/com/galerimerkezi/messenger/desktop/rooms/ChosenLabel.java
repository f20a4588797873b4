package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.team.LabelChip;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.layout.HBox;

/** The label that rooms must have to be shown, and the way to be rid of it. */
final class ChosenLabel extends HBox {

    private final RoomListViewModel model;
    private final Texts texts;

    ChosenLabel(RoomListViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("chosen-label");
        managedProperty().bind(visibleProperty());
        model.label().subscribe(this::show);
        model.onLabels(this::show);
    }

    private void show() {
        var chosen = model.labels().stream()
                .filter(label -> label.id().equals(model.label().get()))
                .findFirst();
        getChildren().clear();
        chosen.ifPresent(label -> getChildren()
                .addAll(
                        new LabelChip(label),
                        Parts.icon(
                                "leave-label",
                                "fth-x",
                                texts.get("team.labels.leave"),
                                () -> model.label().set(null))));
        setVisible(chosen.isPresent());
    }
}
