package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.MessagesDelivered;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;

/** A message is delivered once any desktop of the other gallery has followed the log up to it. It never goes back. */
@Service
class DeliveryService {

    private final DeliveryRepository deliveries;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final UUID epoch;
    /** So that of a gallery's many desktops one asks the database. */
    private final ConcurrentMap<GalleryId, Long> known = new ConcurrentHashMap<>();

    DeliveryService(DeliveryRepository deliveries, EventLog eventLog, Transactions transactions) {
        this.deliveries = deliveries;
        this.eventLog = eventLog;
        this.transactions = transactions;
        epoch = deliveries.findEpoch();
    }

    void received(GalleryId gallery, Cursor cursor) {
        if (!cursor.epoch().equals(epoch) || cursor.position() <= known.getOrDefault(gallery, -1L)) {
            return;
        }
        long place = transactions.write(() -> follow(gallery, cursor.position()));
        known.merge(gallery, place, Math::max);
    }

    /** Nobody has received what is not there yet. */
    private long follow(GalleryId gallery, long claimed) {
        long before = deliveries.lock(gallery);
        long place = Math.min(claimed, deliveries.findHead(gallery));
        if (place <= before) {
            return before;
        }
        deliveries.move(gallery, place);
        var raised = deliveries.findDelivered(gallery, before, place).stream()
                .filter(room -> deliveries.raise(room, gallery))
                .toList();
        tell(gallery, raised);
        return place;
    }

    private void tell(GalleryId gallery, List<Delivered> rooms) {
        eventLog.reserve(rooms.stream().map(Delivered::sender).distinct().toList());
        rooms.forEach(room -> eventLog.append(RoomEvent.within(
                room.room(),
                ServerEvent.MESSAGES_DELIVERED,
                room.sender(),
                null,
                new MessagesDelivered(room.room(), gallery, room.seq(), RoomEvent.CURSOR_TO_COME))));
    }
}
