package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;

/** Throws ROOM_NOT_FOUND or ROOM_FORBIDDEN. */
@FunctionalInterface
interface RoomAccess {

    void check(Caller caller, RoomId room);
}
