package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SystemKind;
import com.galerimerkezi.messenger.contract.SystemNote;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.room.RoomService;
import com.galerimerkezi.messenger.server.vehicle.VehicleService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The vehicle's own end: its owner releases a reservation, has sold it, or has not after all. Its rooms are told. */
@Service
class SaleService {

    private final OpenOffers open;
    private final VehicleService vehicles;
    private final RoomService rooms;
    private final MessageService messages;
    private final Transactions transactions;
    private final Clock clock;

    SaleService(
            OpenOffers open,
            VehicleService vehicles,
            RoomService rooms,
            MessageService messages,
            Transactions transactions,
            Clock clock) {
        this.open = open;
        this.vehicles = vehicles;
        this.rooms = rooms;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A status that it has already changes nothing; reserved is only again what was sold to whom it was reserved for. */
    Vehicle set(Caller caller, VehicleId id, VehicleStatus status) {
        return transactions.write(() -> {
            var vehicle = vehicles.lockOwn(caller, id);
            if (vehicle.status() == status) {
                return vehicle;
            }
            if (status == VehicleStatus.RESERVED
                    && (vehicle.status() != VehicleStatus.SOLD || vehicle.buyerGalleryId() == null)) {
                throw RefusedException.field("status", "wrong");
            }
            return switch (status) {
                case SOLD -> sell(caller, vehicle);
                case RESERVED -> undo(caller, vehicle, status, SystemKind.SALE_UNDONE_RESERVED);
                case AVAILABLE ->
                    vehicle.status() == VehicleStatus.SOLD
                            ? undo(caller, vehicle, status, SystemKind.SALE_UNDONE)
                            : release(caller, vehicle);
            };
        });
    }

    private Vehicle release(Caller caller, Vehicle vehicle) {
        var told = rooms.about(vehicle.galleryId(), vehicle.id());
        reserve(vehicle, told, List.of());
        var released = vehicles.setStatus(vehicle.id(), VehicleStatus.AVAILABLE, null);
        told.forEach(room -> say(caller, room, SystemKind.RESERVATION_RELEASED));
        return released;
    }

    /** Chats with all but the buyer are over. Where nobody knows the buyer, it may be anybody: they stay open. */
    private Vehicle sell(Caller caller, Vehicle vehicle) {
        var offered = open.of(vehicle.id());
        var buyer = vehicle.buyerGalleryId();
        var told = rooms.about(vehicle.galleryId(), vehicle.id()).stream()
                .filter(room -> offered.stream().noneMatch(offer -> room.id().equals(offer.roomId())))
                .toList();
        reserve(vehicle, told, OpenOffers.roomsOf(offered));
        var sold = vehicles.setStatus(vehicle.id(), VehicleStatus.SOLD, buyer);
        open.close(offered, sold, caller.userId(), clock.instant());
        for (var room : told) {
            if (buyer == null) {
                say(caller, room, SystemKind.VEHICLE_SOLD);
            } else if (room.joins(buyer)) {
                say(caller, room, SystemKind.SOLD_TO_THIS_BUYER);
            } else {
                say(caller, room, SystemKind.CHAT_CLOSED_SOLD);
                rooms.setActive(room.id(), false);
            }
        }
        return sold;
    }

    /** What the sale closed is open again; offers that it closed stay so. */
    private Vehicle undo(Caller caller, Vehicle vehicle, VehicleStatus status, SystemKind kind) {
        var told = new ArrayList<>(rooms.about(vehicle.galleryId(), vehicle.id()));
        told.addAll(rooms.closedWith(SystemKind.CHAT_CLOSED_SOLD, vehicle.galleryId(), vehicle.id()));
        reserve(vehicle, told, List.of());
        var buyer = status == VehicleStatus.RESERVED ? vehicle.buyerGalleryId() : null;
        var back = vehicles.setStatus(vehicle.id(), status, buyer);
        for (var room : told) {
            say(caller, room, kind);
            rooms.setActive(room.id(), true);
        }
        return back;
    }

    private void reserve(Vehicle vehicle, List<Room> told, List<RoomId> others) {
        var touched = new ArrayList<>(others);
        told.forEach(room -> touched.add(room.id()));
        rooms.reserve(touched, vehicles.audience(vehicle.id()));
    }

    private void say(Caller caller, Room room, SystemKind kind) {
        var words = sentence(kind);
        var metadata = SystemNote.of(kind).with(Map.of());
        messages.tell(
                caller,
                new Draft(room.id(), MessageType.SYSTEM, words, metadata, ClientMessageId.random(), null, null));
    }

    /** For lists, searches and clients that do not know the kind; in the server's language. */
    private static String sentence(SystemKind kind) {
        return switch (kind) {
            case RESERVATION_RELEASED -> "Opsiyon kaldırıldı, araç yeniden satışta.";
            case SOLD_TO_THIS_BUYER -> "Araç bu sohbetteki alıcıya satıldı.";
            case VEHICLE_SOLD -> "Araç satıldı.";
            case CHAT_CLOSED_SOLD -> "Araç satıldı, bu sohbet kapatıldı.";
            case SALE_UNDONE -> "Satış geri alındı, araç yeniden satışta.";
            case SALE_UNDONE_RESERVED -> "Satış geri alındı, araç yeniden opsiyonlu.";
            case DEPOSIT_RECORDED, DEPOSIT_REVERSED, OFFER_CLOSED_RESERVED, OFFER_CLOSED_SOLD, AWAY_REPLY ->
                throw new IllegalArgumentException(kind + " tells of no sale");
        };
    }
}
