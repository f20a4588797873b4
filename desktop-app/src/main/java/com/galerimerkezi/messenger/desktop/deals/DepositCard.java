package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.DepositMethod;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;

/** The card on which a deposit is noted: how much, how, when. */
public final class DepositCard extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final DepositViewModel model;
    private final Texts texts;
    private final Consumer<Region> closing;
    private final TextField amount = new TextField();
    private final Button record = new Button();

    public DepositCard(DepositViewModel model, Texts texts, Consumer<Region> closing) {
        this.model = model;
        this.texts = texts;
        this.closing = closing;
        setId("deposit-card");
        getStyleClass().addAll("small-card", "confirm-card");
        setMaxHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Parts.text(texts.get("deposit.title"), "text-title"),
                        Parts.text(texts.get("deposit.explanation"), "text-muted"),
                        amount(),
                        methods(),
                        day(),
                        note(),
                        slip(),
                        problem(),
                        buttons());
    }

    public void focus() {
        amount.requestFocus();
    }

    private Node amount() {
        amount.setId("deposit-amount");
        amount.setPromptText(texts.get("deposit.amount"));
        amount.textProperty().bindBidirectional(model.written());
        // what cannot be taken back is not done by the Enter that ends an amount
        amount.setOnAction(_ -> record.requestFocus());
        var understood = Parts.text("", "text-muted");
        understood.textProperty().bind(Bindings.createStringBinding(model::understood, model.written()));
        return new VBox(4, amount, understood);
    }

    private Node methods() {
        var choices = new FlowPane(6, 6);
        choices.getStyleClass().add("settings-choices");
        var group = new ToggleGroup();
        for (var method : DepositMethod.values()) {
            var choice =
                    new ToggleButton(texts.get("deposit.method." + method.name().toLowerCase(Locale.ROOT)));
            choice.setId("deposit-" + method.name());
            choice.setToggleGroup(group);
            choice.setSelected(method == model.method().get());
            choice.setOnAction(_ -> {
                // a second press leaves the choice as it is
                choice.setSelected(true);
                model.method().set(method);
            });
            choices.getChildren().add(choice);
        }
        return choices;
    }

    private Node day() {
        var picker = new DatePicker();
        picker.setId("deposit-day");
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setConverter(new LocalDateStringConverter(DAY, DAY));
        picker.valueProperty().bindBidirectional(model.day());
        return new VBox(4, Parts.text(texts.get("deposit.day"), "field-label"), picker);
    }

    private Node note() {
        var note = new TextField();
        note.setPromptText(texts.get("deal.note"));
        note.textProperty().bindBidirectional(model.note());
        return note;
    }

    private Node slip() {
        var slip = new SlipField(model.slip(), texts);
        slip.listenOn(this);
        return slip;
    }

    private Node problem() {
        var problem = Parts.text("", "form-problem");
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(Bindings.isNotEmpty(model.problem()));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private Node buttons() {
        var cancel = new Button(texts.get("newRoom.cancel"));
        cancel.getStyleClass().add("secondary");
        cancel.setOnAction(_ -> closing.accept(this));
        record.setText(texts.get("deposit.record"));
        record.setId("deposit-record");
        record.getStyleClass().add("primary");
        record.disableProperty().bind(model.canRecord().not());
        record.setOnAction(_ -> record());
        var buttons = new HBox(10, cancel, record);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void record() {
        if (model.canRecord().get()) {
            amount.requestFocus();
            var _ = model.record().thenAccept(_ -> closing.accept(this));
        }
    }
}
