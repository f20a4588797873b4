package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.Announcement;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.listing.ListingService;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** One text of the owner in every open room about a vehicle; in each room once, however often it is sent. */
@Service
class AnnouncementService {

    private static final String KEY = "announcement";

    private final ListingService listings;
    private final RoomService rooms;
    private final MessageService messages;

    AnnouncementService(ListingService listings, RoomService rooms, MessageService messages) {
        this.listings = listings;
        this.rooms = rooms;
        this.messages = messages;
    }

    /** Whom it would reach. */
    Announcement audience(Caller caller, VehicleId id) {
        return countOf(roomsAbout(caller, id));
    }

    /** A room that is closed meanwhile is left out. */
    Announcement send(Caller caller, VehicleId id, String content, ClientMessageId key) {
        var reached = roomsAbout(caller, id).stream()
                .filter(room -> isSent(caller, room, content, id, key))
                .toList();
        return countOf(reached);
    }

    private boolean isSent(Caller caller, Room room, String content, VehicleId id, ClientMessageId key) {
        Map<String, Object> metadata = Map.of(KEY, Map.of("vehicle_id", id.toString()));
        var draft = new Draft(room.id(), MessageType.TEXT, content, metadata, idIn(room, key), null, null);
        try {
            messages.send(caller, draft);
            return true;
        } catch (RefusedException refused) {
            if (refused.code() == ErrorCode.ROOM_CLOSED) {
                return false;
            }
            throw refused;
        }
    }

    /** The same in the same room on every try. */
    private static ClientMessageId idIn(Room room, ClientMessageId key) {
        return new ClientMessageId(UUID.nameUUIDFromBytes((key + "/" + room.id()).getBytes(StandardCharsets.UTF_8)));
    }

    private List<Room> roomsAbout(Caller caller, VehicleId id) {
        if (!listings.vehicle(id).galleryId().equals(caller.galleryId())) {
            throw new RefusedException(ErrorCode.GALLERY_MISMATCH);
        }
        return rooms.about(caller.galleryId(), id);
    }

    private static Announcement countOf(List<Room> reached) {
        var galleries = new HashSet<GalleryId>();
        reached.forEach(room -> {
            galleries.add(room.galleryAId());
            galleries.add(room.galleryBId());
        });
        // the owner is in each of them
        return new Announcement(reached.size(), Math.max(0, galleries.size() - 1));
    }
}
