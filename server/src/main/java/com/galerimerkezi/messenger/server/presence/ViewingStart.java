package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.contract.ViewingActivity;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.realtime.SocketHandler;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import java.util.Objects;
import org.springframework.stereotype.Component;

@Component
final class ViewingStart implements SocketHandler<ClientEvent.ViewingStart> {

    private final RoomAccess access;
    private final Viewing viewing;

    ViewingStart(RoomAccess access, Viewing viewing) {
        this.access = access;
        this.viewing = viewing;
    }

    @Override
    public EventType<ClientEvent.ViewingStart> type() {
        return ClientEvent.VIEWING_START;
    }

    @Override
    public void handle(SocketSession session, ClientEvent.ViewingStart start) {
        Check.that().present("roomId", start.roomId()).orRefuse();
        access.check(session.caller(), start.roomId());
        viewing.start(session, start.roomId(), Objects.requireNonNullElse(start.activity(), ViewingActivity.VIEWING));
    }
}
