package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import org.springframework.stereotype.Component;

/** Whether anybody sits at this desktop. */
@Component
final class PresenceSet implements SocketHandler<ClientEvent.PresenceSet> {

    private final Presence presence;

    PresenceSet(Presence presence) {
        this.presence = presence;
    }

    @Override
    public EventType<ClientEvent.PresenceSet> type() {
        return ClientEvent.PRESENCE_SET;
    }

    @Override
    public void handle(SocketSession session, ClientEvent.PresenceSet now) {
        presence.set(session, now.away());
    }
}
