package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import java.util.function.BiConsumer;

/** Handlers made of lambdas. */
final class Handlers {

    private Handlers() {}

    static SocketHandler<ClientEvent.JoinRoom> joinRoom(BiConsumer<SocketSession, ClientEvent.JoinRoom> answer) {
        return of(ClientEvent.JOIN_ROOM, answer);
    }

    static <P> SocketHandler<P> of(EventType<P> type, BiConsumer<SocketSession, P> answer) {
        return new SocketHandler<>() {
            @Override
            public EventType<P> type() {
                return type;
            }

            @Override
            public void handle(SocketSession session, P payload) {
                answer.accept(session, payload);
            }
        };
    }
}
