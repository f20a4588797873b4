package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/** A gallery may be watched by those that share a room with it, and by itself; others are left out without a word. */
@Component
final class PresenceSubscribe implements SocketHandler<ClientEvent.PresenceSubscribe> {

    private final Partners partners;
    private final Presence presence;

    PresenceSubscribe(Partners partners, Presence presence) {
        this.partners = partners;
        this.presence = presence;
    }

    @Override
    public EventType<ClientEvent.PresenceSubscribe> type() {
        return ClientEvent.PRESENCE_SUBSCRIBE;
    }

    @Override
    public void handle(SocketSession session, ClientEvent.PresenceSubscribe wish) {
        Check.that().present("galleryIds", wish.galleryIds()).orRefuse();
        var own = session.caller().galleryId();
        var visible = new HashSet<>(partners.of(own));
        visible.add(own);
        visible.retainAll(wish.galleryIds());
        presence.watch(session, visible);
    }
}
