package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import org.springframework.stereotype.Component;

@Component
final class LeaveRoom implements SocketHandler<ClientEvent.LeaveRoom> {

    private final RoomAccess access;
    private final Typing typing;

    LeaveRoom(RoomAccess access, Typing typing) {
        this.access = access;
        this.typing = typing;
    }

    @Override
    public EventType<ClientEvent.LeaveRoom> type() {
        return ClientEvent.LEAVE_ROOM;
    }

    @Override
    public void handle(SocketSession session, ClientEvent.LeaveRoom leave) {
        if (session.isIn(leave.roomId())) {
            session.leave(leave.roomId());
            typing.exit(session, leave.roomId());
        } else {
            access.check(session.caller(), leave.roomId());
        }
    }
}
