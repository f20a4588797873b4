package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LastMessage;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.SystemNote;
import com.galerimerkezi.messenger.contract.UserProfile;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an event makes of a room. Pure, and the same twice. */
final class RoomEvents {

    private RoomEvents() {}

    static Optional<RoomId> roomOf(ServerEvent.Durable event) {
        return switch (event) {
            case ServerEvent.NewMessage e -> Optional.of(e.roomId());
            case ServerEvent.MessageUpdated e -> Optional.of(e.roomId());
            case ServerEvent.MessageDeleted e -> Optional.of(e.roomId());
            case ServerEvent.MessagesRead e -> Optional.of(e.roomId());
            case ServerEvent.ReactionChanged e -> Optional.of(e.roomId());
            case ServerEvent.MessageAcknowledged e -> Optional.of(e.roomId());
            case ServerEvent.MessagesDelivered e -> Optional.of(e.roomId());
            case ServerEvent.StarChanged e -> Optional.of(e.roomId());
            case ServerEvent.RoomCreated e -> Optional.of(e.roomId());
            case ServerEvent.RoomUpdated e -> Optional.of(e.roomId());
            case ServerEvent.OfferUpdated e -> Optional.ofNullable(e.roomId());
            case ServerEvent.VehicleUpdated _,
                    ServerEvent.VehicleDeleted _,
                    ServerEvent.GalleryUpdated _,
                    ServerEvent.OfTeam _,
                    ServerEvent.Noop _ -> Optional.empty();
        };
    }

    /** Null for a room that is not known and that the event does not bring along. */
    static @Nullable Room after(@Nullable Room known, ServerEvent.Durable event, UserProfile me) {
        return switch (event) {
            case ServerEvent.RoomCreated e -> merged(known, e.room());
            case ServerEvent.RoomUpdated e -> merged(known, e.room());
            case ServerEvent.NewMessage e -> known == null ? null : withMessage(known, e, me);
            case ServerEvent.MessageUpdated e ->
                known == null ? null : withPreview(known, e.message(), known.unreadCount());
            case ServerEvent.MessageDeleted e ->
                known == null
                        ? null
                        : withPreview(known, e.message(), e.unreadCount()).withUnacknowledged(e.unacknowledgedCount());
            case ServerEvent.MessageAcknowledged e ->
                known == null ? null : known.withUnacknowledged(e.unacknowledgedCount());
            case ServerEvent.MessagesRead e -> known == null ? null : withRead(known, e, me);
            case ServerEvent.MessagesDelivered e -> known == null ? null : withDelivered(known, e.upToSeq());
            case ServerEvent.OfferUpdated e -> known == null ? null : RoomSubject.withOffer(known, e.offer());
            case ServerEvent.VehicleUpdated e -> known == null ? null : RoomSubject.withVehicle(known, e.vehicle());
            case ServerEvent.GalleryUpdated e -> known == null ? null : RoomSubject.withGallery(known, e.gallery());
            case ServerEvent.ReactionChanged _,
                    ServerEvent.StarChanged _,
                    ServerEvent.VehicleDeleted _,
                    ServerEvent.OfTeam _,
                    ServerEvent.Noop _ -> known;
        };
    }

    static Room withoutMessages(Room room) {
        return withNewest(room, Newest.of(room), room.unreadCount());
    }

    static Room withOwn(Room room, Own own) {
        return withView(room, room.unreadCount(), room.archived(), own);
    }

    static Room withTeam(Room room, RoomTeam team) {
        return copy(
                room,
                room.lastMessageAt(),
                Newest.of(room),
                room.unreadCount(),
                room.lastSeq(),
                room.lastMessageGalleryId(),
                room.archived(),
                team,
                Own.of(room));
    }

    static Room withArchived(Room room, boolean archived) {
        return withView(room, room.unreadCount(), archived, Own.of(room));
    }

    static Room withNothingUnread(Room room) {
        return withView(room, 0, room.archived(), Own.of(room).unreadFrom(null));
    }

    private static Room withView(Room room, long unread, boolean archived, Own own) {
        return copy(
                room,
                room.lastMessageAt(),
                Newest.of(room),
                unread,
                room.lastSeq(),
                room.lastMessageGalleryId(),
                archived,
                room.team(),
                own);
    }

    /** A row without a mark is the gallery's: what is this user's own stays. */
    private static Room merged(@Nullable Room known, Room row) {
        if (known == null) {
            return row;
        }
        var now = withDelivered(row, known.deliveredSeq());
        if (row.myLastReadSeq() != null) {
            return now;
        }
        return copy(
                now,
                row.lastMessageAt(),
                Newest.of(row),
                row.unreadCount(),
                row.lastSeq(),
                row.lastMessageGalleryId(),
                row.archived(),
                row.team(),
                Own.of(known));
    }

    /** What has arrived does not go back, whichever tells of it first. */
    private static Room withDelivered(Room room, long upTo) {
        return upTo <= room.deliveredSeq() ? room : room.withDelivered(upTo);
    }

    private static Room withMessage(Room room, ServerEvent.NewMessage event, UserProfile me) {
        var message = event.message();
        if (message.seq() < room.lastSeq()) {
            return room;
        }
        return copy(
                        room,
                        message.createdAt(),
                        Newest.of(message),
                        event.unreadCount(),
                        message.seq(),
                        answeringIn(room, message),
                        false,
                        room.team() == null
                                ? null
                                : room.team().afterMessage(me.galleryId(), answeringIn(room, message)),
                        Own.of(room))
                .withUnacknowledged(event.unacknowledgedCount());
    }

    /** Whoever waits for a person waits still when the other side's gallery has spoken by itself. */
    private static GalleryId answeringIn(Room room, Message message) {
        var waiting = room.lastMessageGalleryId();
        return waiting != null
                        && message.messageType() == MessageType.SYSTEM
                        && SystemNote.isAwayReply(message.metadata())
                ? waiting
                : message.galleryId();
    }

    private static Room withPreview(Room room, Message message, long unread) {
        return withNewest(room, message.seq() == room.lastSeq() ? Newest.of(message) : Newest.of(room), unread);
    }

    private static Room withNewest(Room room, Newest newest, long unread) {
        return copy(
                room,
                room.lastMessageAt(),
                newest,
                unread,
                room.lastSeq(),
                room.lastMessageGalleryId(),
                room.archived(),
                room.team(),
                Own.of(room));
    }

    private static Room withRead(Room room, ServerEvent.MessagesRead event, UserProfile me) {
        if (!event.galleryId().equals(me.galleryId())) {
            return room;
        }
        boolean mine = event.readBy().equals(me.id()) && event.messageId() == null;
        return copy(
                room,
                room.lastMessageAt(),
                Newest.of(room),
                event.unreadCount(),
                room.lastSeq(),
                room.lastMessageGalleryId(),
                room.archived(),
                room.team(),
                mine ? Own.of(room).readUpTo(event.upToSeq()) : Own.of(room));
    }

    private static Room copy(
            Room r,
            @Nullable Instant lastMessageAt,
            Newest newest,
            long unread,
            long lastSeq,
            @Nullable GalleryId lastSender,
            boolean archived,
            @Nullable RoomTeam team,
            Own own) {
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
                r.isActive(),
                r.closedAt(),
                lastMessageAt,
                newest.preview(),
                unread,
                lastSeq,
                own.lastReadSeq(),
                archived,
                own.pinned(),
                own.mutedUntil(),
                r.createdAt(),
                lastSender,
                own.unreadFromSeq(),
                own.notifyLevel(),
                r.vehicleStatus(),
                r.offer(),
                r.outcome(),
                newest.message(),
                r.galleryAAuthorisedUntil(),
                r.galleryBAuthorisedUntil(),
                team,
                r.galleryACertificate(),
                r.galleryBCertificate(),
                r.deliveredSeq(),
                r.unacknowledgedCount(),
                null);
    }

    /** What a list says of the newest message: as it is, and as words of the server. */
    private record Newest(
            @Nullable String preview, @Nullable LastMessage message) {

        static Newest of(Room room) {
            return new Newest(room.lastMessagePreview(), room.lastMessage());
        }

        static Newest of(Message message) {
            return new Newest(Preview.of(message), LastMessage.of(message));
        }
    }
}
