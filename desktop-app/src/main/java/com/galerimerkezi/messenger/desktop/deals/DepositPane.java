package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A deposit among the messages: both sides see the same record, and nobody changes it. */
public final class DepositPane extends VBox {

    private static final double WIDTH = 320;
    private static final double GAP = 8;
    private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");

    private final Deposit deposit;
    private final DepositDesk desk;
    private final Button back;
    private final Label gone;

    /** Message: the one that tells of it, with the bank's slip as its file. */
    public DepositPane(Deposit deposit, Message message, DepositDesk desk, Texts texts, Moments moments) {
        this.deposit = deposit;
        this.desk = desk;
        getStyleClass().addAll("offer-card", "deposit");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        var head = new HBox(GAP, new FontIcon("fth-credit-card"), Parts.text(titleOf(deposit, texts), "offer-title"));
        head.getStyleClass().add("offer-head");
        getChildren().addAll(head, Parts.text(Amounts.money(deposit.amount(), deposit.currency()), "offer-amount"));
        getChildren().add(Parts.text(howAndWhen(deposit, texts, moments), "offer-state"));
        if (deposit.note() != null) {
            getChildren().add(Parts.text(deposit.note(), "offer-note"));
        }
        gone = Parts.text(texts.get("deposit.reversed"), "deposit-gone");
        gone.managedProperty().bind(gone.visibleProperty());
        back = Parts.button("", texts.get("deposit.back"), "secondary", () -> desk.takeBack(deposit));
        back.getStyleClass().add("deposit-take-back");
        back.managedProperty().bind(back.visibleProperty());
        if (message.fileUrl() != null) {
            getChildren().add(Parts.text(texts.get("deposit.slip.name", nameOf(message)), "offer-state"));
        }
        getChildren().addAll(gone, papers(message, texts));
        getChildren().add(Parts.text(deposit.firstName() + " · " + moments.time(deposit.createdAt()), "offer-who"));
        takenBack(false);
    }

    private static String nameOf(Message message) {
        return Objects.requireNonNullElse(message.fileName(), "");
    }

    private VBox papers(Message message, Texts texts) {
        var saving = new FileSaving(texts);
        var outcome = Parts.text("", "offer-who");
        outcome.textProperty().bind(saving.outcome());
        Parts.shown(outcome, saving.outcome().map(said -> !said.isEmpty()));
        var save = Parts.button(
                "",
                texts.get("deposit.receipt"),
                "secondary",
                () -> desk.saveReceipt(deposit, saving, getScene().getWindow()));
        save.getStyleClass().add("deposit-receipt");
        save.disableProperty().bind(saving.running());
        var buttons = new FlowPane(GAP, GAP);
        if (message.fileUrl() != null) {
            buttons.getChildren().add(slip(message, saving, texts));
        }
        buttons.getChildren().addAll(save, back);
        buttons.getStyleClass().add("offer-buttons");
        return new VBox(GAP / 2, buttons, outcome);
    }

    private Button slip(Message message, FileSaving saving, Texts texts) {
        var slip = Parts.button(
                "",
                texts.get("deposit.slip.open"),
                "secondary",
                () -> desk.openSlip(message, saving, getScene().getWindow()));
        slip.getStyleClass().add("deposit-slip");
        slip.disableProperty().bind(saving.running());
        return slip;
    }

    /** Once another record takes this one back, there is nothing left to do. */
    public void takenBack(boolean now) {
        gone.setVisible(now);
        back.setVisible(!now && desk.canTakeBack(deposit));
        pseudoClassStateChanged(TAKEN_BACK, now);
    }

    private static String titleOf(Deposit deposit, Texts texts) {
        return texts.get(deposit.reverses() == null ? "deposit.recorded" : "deposit.reversed");
    }

    private static String howAndWhen(Deposit deposit, Texts texts, Moments moments) {
        return texts.get("deposit.method." + deposit.method().name().toLowerCase(Locale.ROOT)) + " · "
                + moments.inList(deposit.paidAt());
    }

    /** The record as one sentence. */
    public static String spoken(Deposit deposit, Texts texts, Moments moments) {
        return Stream.of(
                        titleOf(deposit, texts),
                        Amounts.money(deposit.amount(), deposit.currency()),
                        howAndWhen(deposit, texts, moments),
                        deposit.firstName())
                .collect(Collectors.joining(", "));
    }
}
