package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import org.springframework.stereotype.Component;

@Component
final class LeaveRoom implements SocketHandler<ClientEvent.LeaveRoom> {

    private final Typing typing;

    LeaveRoom(Typing typing) {
        this.typing = typing;
    }

    @Override
    public EventType<ClientEvent.LeaveRoom> type() {
        return ClientEvent.LEAVE_ROOM;
    }

    /** Leaving a room that one is not in tells nothing about it. */
    @Override
    public void handle(SocketSession session, ClientEvent.LeaveRoom leave) {
        if (session.isIn(leave.roomId())) {
            session.leave(leave.roomId());
            typing.exit(session, leave.roomId());
        }
    }
}
