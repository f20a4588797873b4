package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import java.math.BigDecimal;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The offer of a room under its head: how much, whose turn, how long still, what can be done; its history below. */
public final class OfferStrip extends VBox {

    private static final double NARROW = 600;
    private static final double HIGHEST_HISTORY = 300;
    private static final Duration SOON = Duration.ofHours(1);

    private final OfferDesk desk;
    private final @Nullable BigDecimal asked;
    private final Label amount = label("offer-amount");
    private final Label change = label("offer-change");
    private final Label finality = label("offer-final-tag");
    private final Label state = label("offer-state");
    private final Label left = label("offer-left");
    private final HBox buttonBox = new HBox(8);
    private final OfferButtons buttons;
    private final OfferNext next;
    private final VBox facts;
    private final Button more;
    private final HBox top = new HBox();
    private final ScrollPane history = new ScrollPane();
    private final Subscription following;
    private Subscription ticking = Subscription.EMPTY;
    private @Nullable Offer shown;

    OfferStrip(OfferDesk desk, OfferNext next, @Nullable OfferId offer, @Nullable BigDecimal asked) {
        this.desk = desk;
        this.next = next;
        this.asked = asked;
        buttons = new OfferButtons(desk, buttonBox);
        more = new Button(desk.words().texts().get("offer.history"), new FontIcon("fth-chevron-down"));
        setId("offer-strip");
        getStyleClass().add("offer-strip");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        finality.setText(desk.words().texts().get("offer.final"));
        finality.managedProperty().bind(finality.visibleProperty());
        more.setId("offer-history-toggle");
        more.getStyleClass().add("icon-button");
        more.setTooltip(new Tooltip(more.getText()));
        more.setOnAction(_ -> toggleHistory());
        history.setId("offer-history");
        history.setFitToWidth(true);
        history.setMaxHeight(HIGHEST_HISTORY);
        history.managedProperty().bind(history.visibleProperty());
        history.setVisible(false);
        top.getStyleClass().add("offer-strip-top");
        facts = facts();
        arrange(false);
        widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < NARROW)
                .orElse(false)
                .subscribe(this::arrange);
        following = offer == null ? Subscription.EMPTY : desk.store().of(offer).subscribe(this::show);
    }

    public void close() {
        following.unsubscribe();
        ticking.unsubscribe();
    }

    private VBox facts() {
        var price = new HBox(8, amount, change, finality);
        price.setAlignment(Pos.CENTER_LEFT);
        var turn = new HBox(8, state, left);
        turn.setAlignment(Pos.CENTER_LEFT);
        var both = new VBox(2, price, turn);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        return both;
    }

    /** Beside each other where there is room, the buttons below where there is not. */
    private void arrange(boolean narrow) {
        top.getChildren().clear();
        if (narrow) {
            top.getChildren().setAll(facts, more);
            getChildren().setAll(top, buttonBox, next, history);
        } else {
            top.getChildren().setAll(facts, buttonBox, next, more);
            getChildren().setAll(top, history);
        }
        buttonBox.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void show(@Nullable Offer offer) {
        shown = offer;
        ticking.unsubscribe();
        setVisible(offer != null);
        if (offer == null) {
            return;
        }
        if (offer.steps() == null) {
            desk.store().of(offer.id());
        }
        showNow(offer);
        ticking = desk.of(offer).isOpen() ? desk.ticks().listen(() -> showNow(offer)) : Subscription.EMPTY;
        if (history.isVisible()) {
            fillHistory(offer);
        }
    }

    private void showNow(Offer offer) {
        var words = desk.words();
        var bargain = desk.of(offer);
        amount.setText(words.amount(offer));
        change.setText(words.change(offer.amount(), offer.previousAmount(), offer.currency()));
        finality.setVisible(offer.isFinal() && bargain.isOpen());
        state.setText(words.stateOf(bargain));
        left.setText(bargain.left()
                .map(time -> words.texts().get("offer.left", words.left(time)))
                .orElse(""));
        buttons.show(offer, bargain.moves());
        next.show(offer.status());
        pseudoClassStateChanged(OfferStyles.OURS, bargain.isOurTurn());
        pseudoClassStateChanged(OfferStyles.AGREED, offer.status() == OfferStatus.ACCEPTED);
        pseudoClassStateChanged(OfferStyles.ENDED, !bargain.isOpen() && offer.status() != OfferStatus.ACCEPTED);
        pseudoClassStateChanged(
                OfferStyles.SOON,
                bargain.left().filter(time -> time.compareTo(SOON) < 0).isPresent());
        setAccessibleText(amount.getText() + ", " + state.getText() + ", " + left.getText());
    }

    private void toggleHistory() {
        history.setVisible(!history.isVisible());
        more.setGraphic(new FontIcon(history.isVisible() ? "fth-chevron-up" : "fth-chevron-down"));
        if (history.isVisible() && shown != null) {
            fillHistory(shown);
        }
    }

    private void fillHistory(Offer offer) {
        history.setContent(new OfferHistory(desk.of(offer), desk.words(), asked));
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(style.equals("offer-amount") ? USE_PREF_SIZE : 0);
        return label;
    }
}
