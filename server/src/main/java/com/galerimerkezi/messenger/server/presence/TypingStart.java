package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import org.springframework.stereotype.Component;

@Component
final class TypingStart implements SocketHandler<ClientEvent.TypingStart> {

    private final RoomAccess access;
    private final Typing typing;

    TypingStart(RoomAccess access, Typing typing) {
        this.access = access;
        this.typing = typing;
    }

    @Override
    public EventType<ClientEvent.TypingStart> type() {
        return ClientEvent.TYPING_START;
    }

    @Override
    public boolean isInstant() {
        return true;
    }

    @Override
    public boolean handleAtOnce(SocketSession session, ClientEvent.TypingStart event) {
        if (!session.isIn(event.roomId())) {
            return false;
        }
        typing.start(session, event.roomId());
        return true;
    }

    /** In one's own room, but not joined: nobody hears it. */
    @Override
    public void handle(SocketSession session, ClientEvent.TypingStart event) {
        if (!handleAtOnce(session, event)) {
            access.check(session.caller(), event.roomId());
        }
    }
}
