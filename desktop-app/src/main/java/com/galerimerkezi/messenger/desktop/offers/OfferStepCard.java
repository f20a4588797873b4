package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.offers.Bargain.Move;
import com.galerimerkezi.messenger.desktop.text.AmountInWords;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks before an offer is accepted, rejected or withdrawn; says why it did not work, and stays until it is closed. */
final class OfferStepCard extends VBox {

    private final OfferStepForm form;
    private final OfferWords words;
    private final Texts texts;
    private final Consumer<Region> closing;
    private final Function<@Nullable String, CompletableFuture<Offer>> step;
    private final TextField reason = new TextField();
    private final OfferNotice problem = OfferNotice.ofProblem();
    private final Button cancel;
    private final Button confirm;

    OfferStepCard(
            OfferStepForm form,
            OfferWords words,
            String warning,
            Consumer<Region> closing,
            Function<@Nullable String, CompletableFuture<Offer>> step) {
        this.form = form;
        this.words = words;
        this.texts = words.texts();
        this.closing = closing;
        this.step = step;
        setId("offer-step");
        getStyleClass().addAll("small-card", "confirm-card");
        setMaxHeight(USE_PREF_SIZE);
        cancel = button("newRoom.cancel", "secondary", () -> closing.accept(this));
        confirm = button(form.key() + ".confirm", form.move() == Move.ACCEPT ? "primary" : "dangerous", this::confirm);
        confirm.setId("offer-confirm");
        getChildren().add(Parts.text(texts.get(form.key() + ".title"), "text-title"));
        getChildren().add(amount());
        getChildren()
                .add(Parts.text(
                        texts.get(form.key() + ".explanation", form.offer().vehicleTitle()), "text-muted"));
        if (!warning.isEmpty()) {
            getChildren().add(OfferNotice.warning(warning));
        }
        if (form.move() == Move.REJECT) {
            reason.setId("offer-reason");
            reason.setPromptText(texts.get("offer.reject.reason"));
            reason.setOnAction(_ -> confirm());
            getChildren().add(reason);
        }
        var buttons = new HBox(10, cancel, confirm);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(problem, buttons);
    }

    /** In figures and in words, as on a cheque: whoever accepts has read the right number of noughts. */
    private Node amount() {
        var offer = form.offer();
        var figures = Parts.text(words.amount(offer), "offer-amount");
        var spelled = Parts.text(AmountInWords.of(offer.amount(), offer.currency(), texts.locale()), "text-muted");
        return new VBox(2, figures, spelled);
    }

    private void confirm() {
        if (confirm.isDisabled()) {
            return;
        }
        // a button that is switched off loses the keys to what lies under the card
        cancel.requestFocus();
        underWay(true);
        problem.say("");
        var said = reason.getText().isBlank() ? null : reason.getText().strip();
        var _ = step.apply(said).whenComplete((_, failure) -> {
            // the same question about another offer would be refused for ever
            underWay(OfferStore.isOutdated(failure));
            if (failure == null) {
                closing.accept(this);
            } else {
                problem.say(words.problem(failure));
            }
        });
    }

    private void underWay(boolean now) {
        confirm.setDisable(now);
        reason.setDisable(now);
    }

    void focus() {
        if (form.move() == Move.REJECT) {
            reason.requestFocus();
        } else {
            cancel.requestFocus();
        }
    }

    private Button button(String key, String style, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
