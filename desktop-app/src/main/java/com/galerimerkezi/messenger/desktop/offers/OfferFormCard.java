package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card on which an amount is named: Enter sends it, unless something speaks against it. */
final class OfferFormCard extends VBox {

    private static final double WIDE = 480;
    private static final double HIGHEST = 640;

    private final OfferFormViewModel model;
    private final Texts texts;
    private final Consumer<Region> closing;
    private final Consumer<Offer> sent;
    private final TextField amount = new TextField();

    OfferFormCard(
            OfferFormViewModel model, OfferWords words, String title, Consumer<Region> closing, Consumer<Offer> sent) {
        this.model = model;
        this.texts = words.texts();
        this.closing = closing;
        this.sent = sent;
        setId("offer-form");
        getStyleClass().addAll("dialog-card", "offer-form");
        var content = new VBox(
                about(), amount(), understood(), candidates(), warnings(), window(), note(), finality(), problem());
        content.getStyleClass().add("dialog-body");
        var body = new ScrollPane(content);
        body.setFitToWidth(true);
        body.prefViewportHeightProperty().bind(content.heightProperty());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Parts.head(texts.get(title), texts.get("common.close"), () -> closing.accept(this)),
                        body,
                        foot());
    }

    /** As high as what is in it; only then its content scrolls. */
    @Override
    protected double computeMaxHeight(double width) {
        return Math.min(HIGHEST, prefHeight(width));
    }

    void focus() {
        amount.requestFocus();
    }

    private Node about() {
        var subject = model.subject();
        var car = Parts.text(subject.car(), "text-strong");
        var facts = new VBox(2, car);
        if (subject.asked() != null) {
            facts.getChildren().add(fact("offer.asked", subject.asked()));
        }
        if (subject.live() != null) {
            facts.getChildren().add(fact("offer.live", subject.live()));
        }
        if (subject.others() > 0) {
            facts.getChildren().add(Parts.text(texts.count("offer.warn.others", subject.others()), "text-muted"));
        }
        return facts;
    }

    private Label fact(String key, BigDecimal value) {
        return Parts.text(texts.get(key, Amounts.money(value, model.subject().currency())), "text-muted");
    }

    private Node amount() {
        amount.setId("offer-amount");
        amount.getStyleClass().add("offer-amount-field");
        amount.setPromptText(texts.get("offer.amount.prompt"));
        amount.textProperty().bindBidirectional(model.written());
        amount.setOnAction(_ -> send(model.mayEnter()));
        amount.setAccessibleText(texts.get("offer.amount"));
        return labelled("offer.amount", amount);
    }

    private Node understood() {
        var label = Parts.text("", "offer-understood");
        label.setId("offer-understood");
        label.textProperty().bind(model.understood());
        model.amount().subscribe(now -> label.pseudoClassStateChanged(OfferStyles.CERTAIN, now != null));
        return label;
    }

    /** One button for each amount that may have been meant. */
    private Node candidates() {
        var choices = new FlowPane(8, 8);
        choices.setId("offer-candidates");
        Parts.shown(choices, Bindings.isNotEmpty(model.candidates()));
        model.candidates().addListener((ListChangeListener<BigDecimal>) _ -> choices.getChildren()
                .setAll(model.candidates().stream().map(this::candidate).toList()));
        return choices;
    }

    private Button candidate(BigDecimal value) {
        var choice = new Button(Amounts.money(value, model.subject().currency()));
        choice.getStyleClass().add("secondary");
        choice.setOnAction(_ -> {
            model.understand(value);
            amount.requestFocus();
        });
        return choice;
    }

    private Node warnings() {
        var box = new VBox(6);
        box.setId("offer-warnings");
        Parts.shown(box, Bindings.isNotEmpty(model.warnings()));
        var sure = Parts.text(texts.get("offer.warn.sure"), "text-strong");
        sure.setId("offer-sure");
        Parts.shown(sure, model.asking());
        model.warnings().addListener((ListChangeListener<String>) _ -> box.getChildren()
                .setAll(model.warnings().stream().map(OfferNotice::warning).toList()));
        return new VBox(6, box, sure);
    }

    private Node window() {
        var group = new ToggleGroup();
        var choices = new FlowPane(6, 6);
        choices.setPrefWrapLength(WIDE);
        choices.getStyleClass().add("settings-choices");
        for (var window : model.windows()) {
            var choice = new ToggleButton(texts.get(window.textKey()));
            choice.setId("offer-window-" + window.name());
            choice.setToggleGroup(group);
            choice.setSelected(window == model.window().get());
            choice.setOnAction(_ -> {
                choice.setSelected(true);
                model.window().set(window);
            });
            choices.getChildren().add(choice);
        }
        return labelled("offer.window", choices);
    }

    private Node note() {
        var note = new TextField();
        note.setId("offer-note");
        note.setPromptText(texts.get("offer.note.prompt"));
        note.textProperty().bindBidirectional(model.note());
        note.setOnAction(_ -> send(model.mayEnter()));
        return labelled("offer.note", note);
    }

    private Node finality() {
        var box = new CheckBox(texts.get("offer.final"));
        box.setId("offer-final");
        box.selectedProperty().bindBidirectional(model.isFinal());
        return new VBox(2, box, Parts.text(texts.get("offer.final.hint"), "text-muted"));
    }

    private Node problem() {
        var notice = OfferNotice.ofProblem();
        model.problem().subscribe(notice::say);
        return notice;
    }

    private Node foot() {
        var cancel = new Button(texts.get("newRoom.cancel"));
        cancel.getStyleClass().add("secondary");
        cancel.setOnAction(_ -> closing.accept(this));
        var foot = new HBox(cancel, sending());
        foot.getStyleClass().add("dialog-foot");
        return foot;
    }

    private Button sending() {
        var send = new Button();
        send.setId("offer-send");
        send.setMinWidth(USE_PREF_SIZE);
        model.asking().subscribe(asking -> {
            send.setText(texts.get(asking ? "offer.send.anyway" : "offer.send"));
            send.getStyleClass().setAll("button", asking ? "dangerous" : "primary");
        });
        send.disableProperty().bind(model.canSend().not());
        send.setOnAction(_ -> send(model.mayPress()));
        Parts.onceAPress(send);
        return send;
    }

    private void close(Offer offer) {
        closing.accept(this);
        sent.accept(offer);
    }

    private void send(boolean may) {
        if (may) {
            amount.requestFocus();
            var _ = model.send().thenAccept(this::close);
        }
    }

    private Node labelled(String key, Node field) {
        var name = Parts.text(texts.get(key), "field-label");
        name.setLabelFor(field);
        return new VBox(4, name, field);
    }
}
