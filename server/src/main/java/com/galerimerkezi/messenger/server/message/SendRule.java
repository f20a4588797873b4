package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;

/** What a gallery allows its own staff to say in a room, asked in the transaction of what is said. Throws ASSIGNED_TO_COLLEAGUE. */
public interface SendRule {

    void check(Caller sender, RoomId room);
}
