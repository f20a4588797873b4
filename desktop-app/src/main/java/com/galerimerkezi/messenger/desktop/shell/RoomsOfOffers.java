package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.offers.OfferRooms;
import com.galerimerkezi.messenger.desktop.rooms.RoomMenu;
import com.galerimerkezi.messenger.desktop.rooms.RoomStore;
import java.util.Optional;
import java.util.function.Consumer;

/** The chats that one window knows. Opening: shows one; asking: what is done with one. */
record RoomsOfOffers(RoomStore rooms, Consumer<RoomId> opening, RoomMenu.Asking asking) implements OfferRooms {

    @Override
    public Optional<Room> find(RoomId id) {
        return rooms.find(id);
    }

    @Override
    public Optional<Room> aboutVehicle(Room ofOffer) {
        return rooms.aboutVehicle(ofOffer);
    }

    @Override
    public void show(Offer offer) {
        var _ = offer.roomId() == null
                ? rooms.open(OpenRoomRequest.forOffer(offer.id())).thenAccept(opening)
                : rooms.load(offer.roomId()).thenApply(Room::id).thenAccept(opening);
    }

    @Override
    public void show(Room room) {
        opening.accept(room.id());
    }

    @Override
    public void noteDeposit(Room room) {
        asking.forDeposit(room);
    }

    @Override
    public void saveRecord(Room room) {
        asking.forRecord(room);
    }
}
