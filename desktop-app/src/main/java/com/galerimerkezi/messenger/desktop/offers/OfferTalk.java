package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomType;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A vehicle is talked about in one chat, and each offer for it in its own: this line leads from one to the other, so that
 * nobody bargains in the wrong place.
 */
public final class OfferTalk extends Button {

    private static final double GAP = 8;
    private static final double SIDES = 32;

    private final OfferDesk desk;
    private final OfferRooms rooms;
    private final Room room;
    private final Label words = new Label();
    private Subscription following = Subscription.EMPTY;
    private Subscription ticking = Subscription.EMPTY;

    OfferTalk(OfferDesk desk, OfferRooms rooms, Room room) {
        this.desk = desk;
        this.rooms = rooms;
        this.room = room;
        setId("offer-talk");
        getStyleClass().add("offer-talk");
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (room.roomType() == RoomType.VEHICLE) {
            following = desk.store().all().subscribe(this::showOffer);
            showOffer();
        } else if (room.roomType() == RoomType.OFFER) {
            rooms.aboutVehicle(room).ifPresent(this::leadBack);
        }
    }

    public void close() {
        following.unsubscribe();
        ticking.unsubscribe();
    }

    private void leadBack(Room about) {
        var back = new FontIcon("fth-arrow-left");
        draw(new HBox(GAP, back, words), desk.words().texts().get("offer.talk.back"));
        setOnAction(_ -> rooms.show(about));
    }

    private void showOffer() {
        ticking.unsubscribe();
        ticking = Subscription.EMPTY;
        var found = offer();
        setVisible(found.isPresent());
        found.ifPresent(offer -> {
            var bargain = desk.of(offer);
            draw(new HBox(GAP, new FontIcon("fth-tag"), words, new FontIcon("fth-arrow-right")), sentence(bargain));
            pseudoClassStateChanged(OfferStyles.OURS, bargain.isOurTurn());
            setOnAction(_ -> rooms.show(offer));
            if (bargain.isOpen()) {
                ticking = desk.ticks().listen(this::endInTime);
            }
        });
    }

    /** The server tells of its end a moment later. */
    private void endInTime() {
        if (offer().isEmpty()) {
            showOffer();
        }
    }

    private void draw(HBox line, String sentence) {
        line.getStyleClass().add("offer-talk-line");
        line.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        words.setText(sentence);
        setGraphic(line);
        setAccessibleText(sentence);
        setVisible(true);
    }

    private String sentence(Bargain bargain) {
        var words = desk.words();
        var amount = words.amount(bargain.offer());
        return bargain.isOpen()
                ? words.texts().get("offer.talk.open", amount) + " · " + words.stateOf(bargain)
                : words.texts().get("offer.talk.accepted", amount);
    }

    /** Of these two galleries for this vehicle: the one that is open, else the one that was accepted. */
    private Optional<Offer> offer() {
        return desk.store().all().stream()
                .filter(offer -> offer.vehicleId().equals(room.vehicleId())
                        && room.joins(offer.fromGalleryId())
                        && room.joins(offer.toGalleryId()))
                .filter(offer -> desk.of(offer).isOpen() || offer.status() == OfferStatus.ACCEPTED)
                .min(Comparator.comparing(offer -> offer.status() == OfferStatus.ACCEPTED));
    }
}
