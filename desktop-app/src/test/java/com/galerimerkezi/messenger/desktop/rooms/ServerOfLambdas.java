package com.galerimerkezi.messenger.desktop.rooms;

import static com.galerimerkezi.messenger.desktop.rooms.Rooms.NOON;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.OTHER;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.aRoom;

import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server of which a test says what it answers. */
final class ServerOfLambdas implements RoomActions {

    Supplier<List<Room>> closedRooms = List::of;
    Runnable change = () -> {};

    @Override
    public Room open(OpenRoomRequest request) {
        return aRoom(OTHER, null, "", 0, 0, true);
    }

    @Override
    public Room find(RoomId room) {
        return aRoom(room, NOON, "Buldum", 1, 1, true);
    }

    @Override
    public void close(RoomId room) {
        change.run();
    }

    @Override
    public List<Room> closed() {
        return closedRooms.get();
    }

    @Override
    public void archive(RoomId room, boolean archived) {
        change.run();
    }

    @Override
    public void pin(RoomId room, boolean pinned) {
        change.run();
    }

    @Override
    public void mute(RoomId room, @Nullable Instant until) {
        change.run();
    }

    @Override
    public void notifyOf(RoomId room, NotifyLevel level) {
        change.run();
    }

    @Override
    public void markRead(RoomId room) {
        change.run();
    }

    @Override
    public void markUnread(RoomId room) {
        change.run();
    }

    @Override
    public void unmarkUnread(RoomId room) {
        change.run();
    }
}
