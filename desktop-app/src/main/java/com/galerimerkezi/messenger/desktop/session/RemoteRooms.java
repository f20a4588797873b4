package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SyncPage;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import com.galerimerkezi.messenger.desktop.rooms.RoomActions;
import com.galerimerkezi.messenger.desktop.sync.ServerLog;
import java.util.List;

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
}
