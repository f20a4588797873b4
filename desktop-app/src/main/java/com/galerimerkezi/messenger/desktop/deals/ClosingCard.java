package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.LossReason;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks before a room is closed, and how its negotiation ended: only the own gallery sees the answer. */
public final class ClosingCard extends VBox {

    private final ClosingViewModel model;
    private final Texts texts;
    private final Button cancel = new Button();

    public ClosingCard(ClosingViewModel model, String about, Texts texts, Runnable closing, Runnable action) {
        this.model = model;
        this.texts = texts;
        setId("confirm");
        getStyleClass().addAll("small-card", "confirm-card");
        setMaxHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Parts.text(texts.get("rooms.close.title"), "text-title"),
                        Parts.text(about, "text-strong"),
                        Parts.text(texts.get("rooms.close.explanation"), "text-muted"));
        if (model.hasOutcome()) {
            getChildren().addAll(results(), agreed(), lost(), note());
        }
        getChildren().add(buttons(closing, action));
    }

    public void focus() {
        cancel.requestFocus();
    }

    private Node results() {
        var choices = new FlowPane(6, 6);
        choices.getStyleClass().add("settings-choices");
        var group = new ToggleGroup();
        for (var result : DealResult.values()) {
            var choice = choice("deal.result." + result.name().toLowerCase(Locale.ROOT), group);
            choice.setId("deal-" + result.name());
            choice.setSelected(result == model.result().get());
            // a second press takes the answer back
            choice.setOnAction(_ -> model.result().set(choice.isSelected() ? result : null));
            choices.getChildren().add(choice);
        }
        return new VBox(6, Parts.text(texts.get("deal.question"), "field-label"), choices);
    }

    private Node agreed() {
        var amount = new TextField();
        amount.setId("deal-amount");
        amount.setPromptText(texts.get("deal.amount"));
        amount.textProperty().bindBidirectional(model.amount());
        var understood = Parts.text("", "text-muted");
        understood.textProperty().bind(Bindings.createStringBinding(() -> model.understood(texts), model.amount()));
        var part = new VBox(4, amount, understood);
        showWhile(part, model.result().isEqualTo(DealResult.AGREED));
        return part;
    }

    private Node lost() {
        var choices = new FlowPane(6, 6);
        choices.getStyleClass().add("settings-choices");
        var group = new ToggleGroup();
        for (var reason : LossReason.values()) {
            var choice = choice("deal.loss." + reason.name().toLowerCase(Locale.ROOT), group);
            choice.setId("loss-" + reason.name());
            choice.setOnAction(_ -> model.reason().set(choice.isSelected() ? reason : null));
            choices.getChildren().add(choice);
        }
        showWhile(choices, model.result().isEqualTo(DealResult.LOST));
        return choices;
    }

    private ToggleButton choice(String key, ToggleGroup group) {
        var choice = new ToggleButton(texts.get(key));
        choice.setToggleGroup(group);
        return choice;
    }

    private Node note() {
        var note = new TextField();
        note.setId("deal-note");
        note.setPromptText(texts.get("deal.note"));
        note.textProperty().bindBidirectional(model.note());
        showWhile(note, model.result().isNotNull());
        return note;
    }

    private Node buttons(Runnable closing, Runnable action) {
        cancel.setText(texts.get("newRoom.cancel"));
        cancel.getStyleClass().add("secondary");
        cancel.setOnAction(_ -> closing.run());
        var confirm = new Button(texts.get("rooms.close.confirm"));
        confirm.setId("confirmed");
        confirm.getStyleClass().add("dangerous");
        confirm.disableProperty().bind(model.canClose().not());
        confirm.setOnAction(_ -> {
            closing.run();
            action.run();
        });
        var buttons = new HBox(10, cancel, confirm);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private static void showWhile(Node part, ObservableValue<Boolean> condition) {
        part.visibleProperty().bind(condition);
        part.managedProperty().bind(condition);
    }
}
