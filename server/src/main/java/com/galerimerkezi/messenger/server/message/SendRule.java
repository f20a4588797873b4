package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;

/** What a gallery allows its own staff to say in a room. Asked under the room's lock; throws ASSIGNED_TO_COLLEAGUE. */
public interface SendRule {

    void check(Caller sender, RoomId room);
}
