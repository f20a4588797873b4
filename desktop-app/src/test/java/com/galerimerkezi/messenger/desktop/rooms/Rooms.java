package com.galerimerkezi.messenger.desktop.rooms;

import static com.galerimerkezi.messenger.desktop.testing.Sample.OURS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.RoomType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rooms of Ankara Oto with Yıldız. */
public final class Rooms {

    public static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    static final RoomId OTHER = new RoomId(new UUID(2, 2));

    private Rooms() {}

    static RoomId id(long number) {
        return new RoomId(new UUID(4, number));
    }

    static Room aRoom(RoomId id, @Nullable Instant lastAt, String preview, long unread, long lastSeq, boolean active) {
        return new Room(
                id,
                RoomType.SUPPORT,
                null,
                null,
                OURS,
                THEIRS,
                "Ankara Oto",
                "Yıldız",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                active,
                null,
                lastAt,
                preview,
                unread,
                lastSeq,
                0L,
                false,
                false,
                null,
                NOON.minusSeconds(60),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                null);
    }

    /** About a car of Yıldız or of another gallery with that name. */
    public static Room aCar(RoomId id, String gallery, String brand, String model, String plate, Instant lastAt) {
        return new Room(
                id,
                RoomType.VEHICLE,
                null,
                null,
                OURS,
                THEIRS,
                "Ankara Oto",
                gallery,
                brand,
                model,
                null,
                null,
                brand + " " + model,
                2019,
                plate,
                true,
                null,
                lastAt,
                "Merhaba",
                0,
                1,
                0L,
                false,
                false,
                null,
                NOON.minusSeconds(60),
                THEIRS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                null);
    }

    /** As the own gallery works on it. */
    public static Room withTeam(RoomId id, RoomTeam team) {
        var room = ContractJson.mapper().<ObjectNode>valueToTree(aCar(id, "Yıldız", "BMW", "320i", "34 ABC 123", NOON));
        room.set("team", ContractJson.mapper().valueToTree(team));
        return ContractJson.mapper().convertValue(room, Room.class);
    }

    static Room closed(Room r) {
        return new Room(
                r.id(),
                r.roomType(),
                r.offerId(),
                r.vehicleId(),
                r.galleryAId(),
                r.galleryBId(),
                r.galleryAName(),
                r.galleryBName(),
                r.vehicleBrand(),
                r.vehicleModel(),
                r.vehiclePrice(),
                r.vehicleCurrency(),
                r.vehicleTitle(),
                r.vehicleYear(),
                r.vehiclePlate(),
                false,
                NOON,
                r.lastMessageAt(),
                r.lastMessagePreview(),
                r.unreadCount(),
                r.lastSeq(),
                r.myLastReadSeq(),
                r.archived(),
                r.pinned(),
                r.mutedUntil(),
                r.createdAt(),
                r.lastMessageGalleryId(),
                r.myUnreadFromSeq(),
                r.notifyLevel(),
                r.vehicleStatus(),
                r.offer(),
                r.outcome(),
                r.lastMessage(),
                r.galleryAAuthorisedUntil(),
                r.galleryBAuthorisedUntil(),
                null,
                r.galleryACertificate(),
                r.galleryBCertificate(),
                0,
                0,
                null);
    }

    /** With its offer as it is now. */
    public static Room about(Room r, Offer offer) {
        return new Room(
                r.id(),
                r.roomType(),
                offer.id(),
                r.vehicleId(),
                r.galleryAId(),
                r.galleryBId(),
                r.galleryAName(),
                r.galleryBName(),
                r.vehicleBrand(),
                r.vehicleModel(),
                r.vehiclePrice(),
                r.vehicleCurrency(),
                r.vehicleTitle(),
                r.vehicleYear(),
                r.vehiclePlate(),
                r.isActive(),
                r.closedAt(),
                r.lastMessageAt(),
                r.lastMessagePreview(),
                r.unreadCount(),
                r.lastSeq(),
                r.myLastReadSeq(),
                r.archived(),
                r.pinned(),
                r.mutedUntil(),
                r.createdAt(),
                r.lastMessageGalleryId(),
                r.myUnreadFromSeq(),
                r.notifyLevel(),
                r.vehicleStatus(),
                offer.inRoom(),
                r.outcome(),
                r.lastMessage(),
                r.galleryAAuthorisedUntil(),
                r.galleryBAuthorisedUntil(),
                null,
                r.galleryACertificate(),
                r.galleryBCertificate(),
                0,
                0,
                null);
    }
}
