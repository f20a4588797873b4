package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SyncPage;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import com.galerimerkezi.messenger.desktop.rooms.RoomActions;
import com.galerimerkezi.messenger.desktop.sync.ServerLog;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The REST side of what the room list and the sync ask for. */
record RemoteRooms(RestGateway rest) implements ServerLog, RoomActions {

    @Override
    public Cursor head() {
        return rest.head();
    }

    @Override
    public SyncPage after(Cursor cursor) {
        return rest.sync(cursor);
    }

    @Override
    public List<Room> rooms() {
        return rest.rooms();
    }

    @Override
    public Room open(OpenRoomRequest request) {
        return rest.open(request);
    }

    @Override
    public Room find(RoomId room) {
        return rest.room(room);
    }

    @Override
    public void close(RoomId room) {
        rest.close(room);
    }

    @Override
    public List<Room> closed() {
        return rest.closedRooms();
    }

    @Override
    public void archive(RoomId room, boolean archived) {
        if (archived) {
            rest.archive(room);
        } else {
            rest.bringBack(room);
        }
    }

    @Override
    public void pin(RoomId room, boolean pinned) {
        if (pinned) {
            rest.pin(room);
        } else {
            rest.unpin(room);
        }
    }

    @Override
    public void mute(RoomId room, @Nullable Instant until) {
        if (until == null) {
            rest.unmute(room);
        } else {
            rest.mute(room, until);
        }
    }

    @Override
    public void notifyOf(RoomId room, NotifyLevel level) {
        rest.setNotifyLevel(room, level);
    }

    @Override
    public void markRead(RoomId room) {
        rest.markRead(room, null);
    }

    @Override
    public void markUnread(RoomId room) {
        rest.markUnread(room, rest.messages(room, null, 1).getLast().id());
    }

    @Override
    public void unmarkUnread(RoomId room) {
        rest.unmarkUnread(room);
    }
}
