package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import org.springframework.stereotype.Component;

@Component
final class TypingStop implements SocketHandler<ClientEvent.TypingStop> {

    private final RoomAccess access;
    private final Typing typing;

    TypingStop(RoomAccess access, Typing typing) {
        this.access = access;
        this.typing = typing;
    }

    @Override
    public EventType<ClientEvent.TypingStop> type() {
        return ClientEvent.TYPING_STOP;
    }

    @Override
    public boolean isInstant() {
        return true;
    }

    @Override
    public boolean handleAtOnce(SocketSession session, ClientEvent.TypingStop event) {
        if (!session.isIn(event.roomId())) {
            return false;
        }
        typing.stop(session, event.roomId());
        return true;
    }

    /** In one's own room, but not joined: nobody hears it. */
    @Override
    public void handle(SocketSession session, ClientEvent.TypingStop event) {
        if (!handleAtOnce(session, event)) {
            access.check(session.caller(), event.roomId());
        }
    }
}
