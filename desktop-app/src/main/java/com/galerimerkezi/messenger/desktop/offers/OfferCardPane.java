package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import java.time.Duration;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A step of an offer among the messages. What can be done and whether the amount still counts is the present offer's to
 * say: the card of a step is as old as its message.
 */
public final class OfferCardPane extends VBox {

    private static final double WIDTH = 344;
    private static final Duration SOON = Duration.ofHours(1);

    private final OfferDesk desk;
    private final OfferCard card;
    private final Text amount = new Text();
    private final Label state = label("offer-state");
    private final OfferButtons buttons;
    private Subscription following = Subscription.EMPTY;
    private Subscription ticking = Subscription.EMPTY;

    OfferCardPane(OfferDesk desk, OfferCard card, Message message) {
        this.desk = desk;
        this.card = card;
        var box = new FlowPane(8, 8);
        buttons = new OfferButtons(desk, box);
        getStyleClass().addAll("offer-card", desk.mine().equals(card.byGalleryId()) ? "own" : "other");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        var words = desk.words();
        getChildren().add(head());
        amount.setText(Amounts.money(card.amount(), card.currency()));
        amount.getStyleClass().add("offer-amount");
        getChildren().add(new TextFlow(amount));
        if (Bargain.names(card.action())) {
            add(words.change(card.amount(), card.previousAmount(), card.currency()), "offer-change");
            add(words.asked(card), "offer-asked");
        }
        add(card.note() == null ? "" : card.note(), "offer-note");
        state.managedProperty().bind(state.visibleProperty());
        getChildren().addAll(state, box);
        add(who(message), "offer-who");
        pseudoClassStateChanged(OfferStyles.AGREED, card.status() == OfferStatus.ACCEPTED);
        pseudoClassStateChanged(
                OfferStyles.ENDED, card.status() != OfferStatus.OPEN && card.status() != OfferStatus.ACCEPTED);
        show(null);
    }

    private HBox head() {
        var title = label("offer-title");
        title.setText(desk.words().title(card.action()));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, new FontIcon(icon()), title);
        head.getStyleClass().add("offer-head");
        if (card.isFinal() && Bargain.names(card.action())) {
            var tag = new Label(desk.words().texts().get("offer.final"));
            tag.getStyleClass().add("offer-final-tag");
            tag.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(tag);
        }
        return head;
    }

    private String icon() {
        return switch (card.action()) {
            case OFFER -> "fth-tag";
            case COUNTER -> "fth-repeat";
            case ACCEPT -> "fth-check-circle";
            case REJECT -> "fth-x-circle";
            case WITHDRAW -> "fth-rotate-ccw";
            case EXPIRE -> "fth-clock";
            case CLOSE_SOLD -> "fth-slash";
        };
    }

    private String who(Message message) {
        var time = desk.words().moments().time(message.createdAt());
        return switch (card.action()) {
            case EXPIRE, CLOSE_SOLD -> time;
            case OFFER, COUNTER, ACCEPT, REJECT, WITHDRAW -> message.firstName() + " · " + time;
        };
    }

    private void add(String text, String style) {
        if (!text.isEmpty()) {
            var label = label(style);
            label.setText(text);
            getChildren().add(label);
        }
    }

    /** Follows the offer until the subscription ends. */
    public Subscription follow() {
        following = desk.store().of(card.offerId()).subscribe(this::show);
        return () -> {
            following.unsubscribe();
            ticking.unsubscribe();
        };
    }

    private void show(@Nullable Offer offer) {
        ticking.unsubscribe();
        ticking = Subscription.EMPTY;
        if (offer == null) {
            say("");
            return;
        }
        var bargain = desk.of(offer);
        boolean live = bargain.isLive(card);
        boolean superseded = bargain.isSuperseded(card);
        if (live) {
            ticking = desk.ticks().listen(() -> show(offer));
        }
        buttons.show(offer, live ? bargain.moves() : Set.of());
        amount.setStrikethrough(superseded);
        pseudoClassStateChanged(OfferStyles.SUPERSEDED, superseded);
        pseudoClassStateChanged(
                OfferStyles.SOON,
                live && bargain.left().filter(left -> left.compareTo(SOON) < 0).isPresent());
        say(stateOf(bargain, superseded));
    }

    private String stateOf(Bargain bargain, boolean superseded) {
        if (!Bargain.names(card.action())) {
            return "";
        }
        var words = desk.words();
        if (superseded) {
            return words.texts().get("offer.superseded");
        }
        return bargain.left()
                .map(left -> words.stateOf(bargain) + " · " + words.texts().get("offer.left", words.left(left)))
                .orElseGet(() -> words.status(bargain.status()));
    }

    private void say(String text) {
        state.setText(text);
        state.setVisible(!text.isEmpty());
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
