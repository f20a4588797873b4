package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A deposit among the messages: both sides see the same record, and nobody changes it. */
public final class DepositPane extends VBox {

    private static final double WIDTH = 320;

    public DepositPane(Deposit deposit, Texts texts, Moments moments) {
        getStyleClass().addAll("offer-card", "deposit");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        var head = new HBox(8, new FontIcon("fth-credit-card"), Parts.text(titleOf(deposit, texts), "offer-title"));
        head.getStyleClass().add("offer-head");
        getChildren().addAll(head, Parts.text(Amounts.money(deposit.amount(), deposit.currency()), "offer-amount"));
        getChildren().add(Parts.text(howAndWhen(deposit, texts, moments), "offer-state"));
        if (deposit.note() != null) {
            getChildren().add(Parts.text(deposit.note(), "offer-note"));
        }
        getChildren().add(Parts.text(deposit.firstName() + " · " + moments.time(deposit.createdAt()), "offer-who"));
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
