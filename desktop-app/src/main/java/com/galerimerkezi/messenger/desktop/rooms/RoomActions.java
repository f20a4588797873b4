package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;

/** What the server does with rooms. */
public interface RoomActions {

    Room open(OpenRoomRequest request);

    Room find(RoomId room);

    void close(RoomId room);
}
