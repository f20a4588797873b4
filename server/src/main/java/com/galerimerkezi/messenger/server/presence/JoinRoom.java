package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import org.springframework.stereotype.Component;

@Component
final class JoinRoom implements SocketHandler<ClientEvent.JoinRoom> {

    private final RoomAccess access;
    private final Typing typing;

    JoinRoom(RoomAccess access, Typing typing) {
        this.access = access;
        this.typing = typing;
    }

    @Override
    public EventType<ClientEvent.JoinRoom> type() {
        return ClientEvent.JOIN_ROOM;
    }

    @Override
    public void handle(SocketSession session, ClientEvent.JoinRoom join) {
        access.check(session.caller(), join.roomId());
        session.join(join.roomId());
        typing.enter(session, join.roomId());
    }
}
