package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.look.Parts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Once a price is agreed on: what a dealer does next, where he looks at that moment. */
final class OfferNext extends HBox {

    private static final double GAP = 8;

    private final OfferRooms rooms;
    private final Room room;
    private final Button deposit;
    private final Button record;

    OfferNext(OfferDesk desk, OfferRooms rooms, Room room) {
        super(GAP);
        this.rooms = rooms;
        this.room = room;
        var texts = desk.words().texts();
        deposit = Parts.button("offer-deposit", texts.get("rooms.menu.deposit"), "secondary", this::noteDeposit);
        record =
                Parts.button("offer-record", texts.get("offer.next.record"), "secondary", () -> rooms.saveRecord(room));
        getStyleClass().add("offer-buttons");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private void noteDeposit() {
        rooms.find(room.id()).ifPresent(rooms::noteDeposit);
    }

    void show(OfferStatus status) {
        boolean agreed = status == OfferStatus.ACCEPTED;
        boolean open = rooms.find(room.id()).filter(Room::isActive).isPresent();
        setVisible(agreed);
        getChildren().setAll(!agreed ? List.of() : open ? List.of(deposit, record) : List.of(record));
    }
}
