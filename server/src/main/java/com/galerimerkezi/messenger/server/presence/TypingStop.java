package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import org.springframework.stereotype.Component;

@Component
final class TypingStop implements SocketHandler<ClientEvent.TypingStop> {

    private final Typing typing;

    TypingStop(Typing typing) {
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
    public void handle(SocketSession session, ClientEvent.TypingStop event) {
        typing.stop(session, event.roomId());
    }
}
