package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import org.springframework.stereotype.Component;

@Component
final class TypingStart implements SocketHandler<ClientEvent.TypingStart> {

    private final Typing typing;

    TypingStart(Typing typing) {
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
    public void handle(SocketSession session, ClientEvent.TypingStart event) {
        typing.start(session, event.roomId());
    }
}
