package com.galerimerkezi.messenger.server.room;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomState;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.ServerEvent.RoomCreated;
import com.galerimerkezi.messenger.contract.ServerEvent.RoomUpdated;
import com.galerimerkezi.messenger.contract.SystemKind;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.events.EventLog;
import com.galerimerkezi.messenger.server.events.RoomEvent;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Rooms, as the caller's gallery may see and change them. */
@Service
public class RoomService {

    private final RoomRepository rooms;
    private final OwnMarkRepository marks;
    private final SubjectFinder subjects;
    private final AuditLog audit;
    private final EventLog eventLog;
    private final Transactions transactions;
    private final Ids ids;

    RoomService(
            RoomRepository rooms,
            OwnMarkRepository marks,
            SubjectFinder subjects,
            AuditLog audit,
            EventLog eventLog,
            Transactions transactions,
            Ids ids) {
        this.rooms = rooms;
        this.marks = marks;
        this.subjects = subjects;
        this.audit = audit;
        this.eventLog = eventLog;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** Those that match come in the order of all; without a query the database stops at the limit by itself. */
    List<Room> list(Caller caller, RoomState state, @Nullable RoomPlace before, @Nullable String query, int limit) {
        var wanted = query == null ? "" : Folding.fold(query.strip());
        int fetched = wanted.isEmpty() ? limit : Integer.MAX_VALUE;
        return transactions.read(() -> rooms.list(caller, state, before, fetched).stream()
                .filter(room -> room.matches(wanted))
                .limit(limit)
                .map(room -> room.seenBy(caller.galleryId()))
                .toList());
    }

    /** Throws ROOM_NOT_FOUND, or ROOM_FORBIDDEN for a room of two other galleries. */
    public Room roomFor(Caller caller, RoomId id) {
        return transactions.read(() -> admitted(caller, id).seenBy(caller.galleryId()));
    }

    /** Throws as {@link #roomFor} does. */
    public void checkAccess(Caller caller, RoomId id) {
        var sides = transactions
                .read(() -> rooms.sidesOf(id))
                .orElseThrow(() -> new RefusedException(ErrorCode.ROOM_NOT_FOUND));
        if (!sides.contains(caller.galleryId())) {
            throw new RefusedException(ErrorCode.ROOM_FORBIDDEN);
        }
    }

    /** Galleries that the caller's gallery shares a room with. */
    public Collection<GalleryId> partnersOf(GalleryId gallery) {
        return transactions.read(() -> rooms.partnersOf(gallery));
    }

    /** Makes the room, or finds the one that is there and reopens it. */
    public Opened open(Caller caller, OpenRoomRequest request) {
        return transactions.write(() -> {
            var subject = subjects.of(caller, request);
            var id = new RoomId(ids.next());
            if (rooms.insert(id, subject)) {
                announce(id, ServerEvent.ROOM_CREATED, (room, cursor) -> new RoomCreated(id, room, cursor));
                return new Opened(admitted(caller, id).seenBy(caller.galleryId()), true);
            }
            var existing = rooms.findSubject(subject);
            if (rooms.setActive(existing, true)) {
                announceUpdate(existing);
            }
            return new Opened(admitted(caller, existing).seenBy(caller.galleryId()), false);
        });
    }

    /** The first lock of a change of several rooms, in one order whoever asks, and then of all who are told. */
    public void reserve(Collection<RoomId> ids, Collection<GalleryId> others) {
        var galleries = rooms.lockAll(ids);
        galleries.addAll(others);
        eventLog.reserve(galleries);
    }

    /** The open ones of all galleries that talk about a vehicle, as its owner sees them. */
    public List<Room> about(GalleryId owner, VehicleId vehicle) {
        return about(owner, vehicle, true);
    }

    /** The closed ones, in the same way, in which the server said this and nobody anything since. */
    public List<Room> closedWith(SystemKind lastWord, GalleryId owner, VehicleId vehicle) {
        return about(owner, vehicle, false).stream()
                .filter(room -> room.lastMessage() != null && room.lastMessage().systemKind() == lastWord)
                .toList();
    }

    private List<Room> about(GalleryId owner, VehicleId vehicle, boolean active) {
        return transactions.read(() -> rooms.findAbout(vehicle, active).stream()
                .map(row -> row.withoutMark().seenBy(owner))
                .toList());
    }

    /** As a part of a change that holds the room's lock. */
    public void setActive(RoomId id, boolean active) {
        if (rooms.setActive(id, active)) {
            announceUpdate(id);
        }
    }

    public Room changeOwn(Caller caller, RoomId id, Runnable change) {
        return changeOwn(caller, id, _ -> change.run());
    }

    /** What one gallery notes of a room for itself, under the room's lock; then its row is told. */
    public Room changeOwn(Caller caller, RoomId id, Consumer<Room> change) {
        return transactions.write(() -> {
            rooms.lock(id);
            change.accept(admitted(caller, id).seenBy(caller.galleryId()));
            tellOwn(id, caller.galleryId());
            return admitted(caller, id).seenBy(caller.galleryId());
        });
    }

    /** A change beside the room itself, under its lock, with the room as the caller's gallery sees it. */
    public <T extends @Nullable Object> T within(Caller caller, RoomId id, Function<Room, T> change) {
        return transactions.write(() -> {
            rooms.lock(id);
            return change.apply(admitted(caller, id).seenBy(caller.galleryId()));
        });
    }

    /** What the clock changes of one gallery's side, under the room's lock; its row is told if something did change. */
    public void changeSide(RoomId id, GalleryId gallery, BooleanSupplier change) {
        transactions.write(() -> {
            rooms.lock(id);
            if (change.getAsBoolean()) {
                tellOwn(id, gallery);
            }
            return id;
        });
    }

    /** One side's row as it is now; the other neither sees nor hears of it. */
    private void tellOwn(RoomId id, GalleryId gallery) {
        var room = rooms.find(id, null).orElseThrow().seenBy(gallery);
        eventLog.append(RoomEvent.within(
                id, ServerEvent.ROOM_UPDATED, gallery, null, new RoomUpdated(id, room, RoomEvent.CURSOR_TO_COME)));
    }

    /** Soft: messages stay readable by both sides. */
    void close(Caller caller, RoomId id) {
        transactions.write(() -> {
            rooms.lock(id);
            admitted(caller, id);
            if (rooms.setActive(id, false)) {
                audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.ROOM_CLOSED)
                        .with("room_id", id));
                announceUpdate(id);
            }
            return id;
        });
    }

    /** The other gallery neither sees nor hears of it. */
    void archive(Caller caller, RoomId id, boolean archived) {
        transactions.write(() -> {
            rooms.lock(id);
            admitted(caller, id);
            if (rooms.setArchived(id, caller.galleryId(), archived)) {
                tellOwn(id, caller.galleryId());
            }
            return id;
        });
    }

    void pin(Caller caller, RoomId id, boolean pinned) {
        changeMark(caller, id, () -> marks.setPinned(id, caller.userId(), pinned));
    }

    void mute(Caller caller, RoomId id, @Nullable Instant until) {
        changeMark(caller, id, () -> marks.setMuted(id, caller.userId(), until));
    }

    /** For this user alone; read marks stay where they are. */
    public void markUnread(Caller caller, RoomId id, @Nullable Long fromSeq) {
        changeMark(caller, id, () -> marks.setUnreadFrom(id, caller.userId(), fromSeq));
    }

    void notifyOf(Caller caller, RoomId id, NotifyLevel level) {
        changeMark(caller, id, () -> marks.setNotifyLevel(id, caller.userId(), level));
    }

    private void changeMark(Caller caller, RoomId id, Runnable change) {
        transactions.write(() -> {
            rooms.lock(id);
            admitted(caller, id);
            change.run();
            var room = admitted(caller, id).seenBy(caller.galleryId());
            eventLog.append(RoomEvent.within(
                    id,
                    ServerEvent.ROOM_UPDATED,
                    caller.galleryId(),
                    caller.userId(),
                    new RoomUpdated(id, room, RoomEvent.CURSOR_TO_COME)));
            return id;
        });
    }

    private RoomRow admitted(Caller caller, RoomId id) {
        var room = rooms.find(id, caller.userId()).orElseThrow(() -> new RefusedException(ErrorCode.ROOM_NOT_FOUND));
        if (!room.joins(caller.galleryId())) {
            throw new RefusedException(ErrorCode.ROOM_FORBIDDEN);
        }
        return room;
    }

    private void announceUpdate(RoomId id) {
        announce(id, ServerEvent.ROOM_UPDATED, (room, cursor) -> new RoomUpdated(id, room, cursor));
    }

    private <E extends ServerEvent.Durable> void announce(
            RoomId id, EventType<E> type, BiFunction<Room, Cursor, E> event) {
        var row = rooms.find(id, null).orElseThrow();
        eventLog.append(RoomEvent.of(
                id,
                type,
                row.a().gallery(),
                row.b().gallery(),
                gallery -> event.apply(row.seenBy(gallery), RoomEvent.CURSOR_TO_COME)));
    }

    /** A room and whether this call made it. */
    public record Opened(Room room, boolean isNew) {}
}
