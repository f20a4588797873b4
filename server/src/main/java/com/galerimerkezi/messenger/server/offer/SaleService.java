package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.SystemKind;
import com.galerimerkezi.messenger.contract.SystemNote;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import com.galerimerkezi.messenger.server.vehicle.VehicleService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The vehicle's own end: its owner releases a reservation, or has sold it. */
@Service
class SaleService {

    private static final String CLOSED = "Araç satıldı, bu sohbet kapatıldı.";

    private final OfferRepository offers;
    private final OpenOffers open;
    private final VehicleService vehicles;
    private final RoomService rooms;
    private final MessageService messages;
    private final Transactions transactions;
    private final Clock clock;

    SaleService(
            OfferRepository offers,
            OpenOffers open,
            VehicleService vehicles,
            RoomService rooms,
            MessageService messages,
            Transactions transactions,
            Clock clock) {
        this.offers = offers;
        this.open = open;
        this.vehicles = vehicles;
        this.rooms = rooms;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A status that it has already changes nothing. */
    Vehicle set(Caller caller, VehicleId id, VehicleStatus status) {
        return transactions.write(() -> {
            var vehicle = vehicles.lockOwn(caller, id);
            if (vehicle.status() == status) {
                return vehicle;
            }
            return status == VehicleStatus.SOLD ? sell(caller, vehicle) : vehicles.setStatus(id, status);
        });
    }

    private Vehicle sell(Caller caller, Vehicle vehicle) {
        var offered = open.of(vehicle.id());
        var losing = vehicle.status() == VehicleStatus.RESERVED ? roomsOfOthers(vehicle) : List.<Room>of();
        var touched = new ArrayList<>(OpenOffers.roomsOf(offered));
        losing.forEach(room -> touched.add(room.id()));
        rooms.reserve(touched, vehicles.audience(vehicle.id()));
        var sold = vehicles.setStatus(vehicle.id(), VehicleStatus.SOLD);
        open.close(offered, sold, caller.userId(), clock.instant());
        losing.forEach(room -> close(caller, room));
        return sold;
    }

    /** With whom nothing came about. Without an accepted offer nobody knows who that is. */
    private List<Room> roomsOfOthers(Vehicle vehicle) {
        var winner = offers.findWinner(vehicle.id());
        return winner.isEmpty()
                ? List.of()
                : rooms.about(vehicle.galleryId(), vehicle.id()).stream()
                        .filter(room -> !room.galleryAId().equals(winner.get())
                                && !room.galleryBId().equals(winner.get()))
                        .toList();
    }

    private void close(Caller caller, Room room) {
        var metadata = SystemNote.of(SystemKind.CHAT_CLOSED_SOLD).with(Map.of());
        messages.tell(
                caller,
                new Draft(room.id(), MessageType.SYSTEM, CLOSED, metadata, ClientMessageId.random(), null, null));
        rooms.setActive(room.id(), false);
    }
}
