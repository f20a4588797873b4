package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.DepositReversalRequest;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks before a deposit is taken back: the record stays, a second one says so. */
final class DepositBackCard extends VBox {

    /** Nobody knows whether a try that had no answer arrived: the same again is the same. */
    private final ClientMessageId id = ClientMessageId.random();

    private final Deposit deposit;
    private final Deals deals;
    private final Texts texts;
    private final Consumer<Region> closing;
    private final StringProperty problem = new SimpleStringProperty("");
    private final TextField reason = new TextField();
    private final Button cancel;
    private final Button confirm;

    DepositBackCard(Deposit deposit, Deals deals, Texts texts, Consumer<Region> closing) {
        this.deposit = deposit;
        this.deals = deals;
        this.texts = texts;
        this.closing = closing;
        setId("deposit-back");
        getStyleClass().addAll("small-card", "confirm-card");
        setMaxHeight(USE_PREF_SIZE);
        reason.setId("deposit-back-reason");
        reason.setPromptText(texts.get("deposit.back.reason"));
        cancel = Parts.button("", texts.get("newRoom.cancel"), "secondary", () -> closing.accept(this));
        confirm = Parts.button("deposit-back-confirm", texts.get("deposit.back.confirm"), "dangerous", this::confirm);
        var buttons = new HBox(10, cancel, confirm);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren()
                .addAll(
                        Parts.text(texts.get("deposit.back.title"), "text-title"),
                        Parts.text(Amounts.money(deposit.amount(), deposit.currency()), "offer-amount"),
                        Parts.text(texts.get("deposit.back.explanation"), "text-muted"),
                        reason,
                        Parts.notice("problem", "fth-alert-circle", problem),
                        buttons);
    }

    void focus() {
        reason.requestFocus();
    }

    private void confirm() {
        // a button that is switched off loses the keys to what lies under the card
        cancel.requestFocus();
        confirm.setDisable(true);
        problem.set("");
        var said = reason.getText().isBlank() ? null : reason.getText().strip();
        var _ = deals.takeBack(deposit, new DepositReversalRequest(said, id)).whenComplete((_, failure) -> {
            confirm.setDisable(false);
            if (failure == null) {
                closing.accept(this);
            } else {
                problem.set(
                        failure instanceof GatewayException refused
                                ? texts.error(refused)
                                : texts.get("error.unexpected"));
            }
        });
    }
}
