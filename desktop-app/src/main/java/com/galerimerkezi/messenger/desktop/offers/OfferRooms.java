package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import java.util.Optional;

/** The chats round offers, as a window finds and shows them. */
public interface OfferRooms {

    Optional<Room> find(RoomId id);

    /** The chat of the same two galleries about the vehicle itself, which an offer came out of. */
    Optional<Room> aboutVehicle(Room ofOffer);

    /** Of an offer, made where nobody has opened it yet. */
    void show(Offer offer);

    void show(Room room);

    /** Asks for a deposit that was paid. */
    void noteDeposit(Room room);

    /** As a file that can be printed. */
    void saveRecord(Room room);
}
