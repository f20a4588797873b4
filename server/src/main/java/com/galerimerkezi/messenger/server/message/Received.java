package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import org.springframework.stereotype.Component;

/** How far a desktop has followed its gallery's log. */
@Component
final class Received implements SocketHandler<ClientEvent.Received> {

    private final DeliveryService deliveries;

    Received(DeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public EventType<ClientEvent.Received> type() {
        return ClientEvent.RECEIVED;
    }

    @Override
    public void handle(SocketSession session, ClientEvent.Received received) {
        Check.that().present("cursor", received.cursor()).orRefuse();
        deliveries.received(session.caller().galleryId(), received.cursor());
    }
}
