package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import org.springframework.stereotype.Component;

@Component
final class ViewingStop implements SocketHandler<ClientEvent.ViewingStop> {

    private final RoomAccess access;
    private final Viewing viewing;

    ViewingStop(RoomAccess access, Viewing viewing) {
        this.access = access;
        this.viewing = viewing;
    }

    @Override
    public EventType<ClientEvent.ViewingStop> type() {
        return ClientEvent.VIEWING_STOP;
    }

    @Override
    public void handle(SocketSession session, ClientEvent.ViewingStop stop) {
        Check.that().present("roomId", stop.roomId()).orRefuse();
        access.check(session.caller(), stop.roomId());
        viewing.stop(session, stop.roomId());
    }
}
