package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.gateway.SocketGateway;
import java.util.List;

/** What one tells by socket of what one does; nobody waits for an answer. */
record Signals(SocketGateway socket) {

    void join(RoomId room) {
        socket.emit(ClientEvent.JOIN_ROOM, new ClientEvent.JoinRoom(room));
    }

    void startTyping(RoomId room) {
        socket.emit(ClientEvent.TYPING_START, new ClientEvent.TypingStart(room));
    }

    void stopTyping(RoomId room) {
        socket.emit(ClientEvent.TYPING_STOP, new ClientEvent.TypingStop(room));
    }

    void view(ClientEvent.ViewingStart start) {
        socket.emit(ClientEvent.VIEWING_START, start);
    }

    void leave(ClientEvent.ViewingStop stop) {
        socket.emit(ClientEvent.VIEWING_STOP, stop);
    }

    void away(boolean now) {
        socket.emit(ClientEvent.PRESENCE_SET, new ClientEvent.PresenceSet(now));
    }

    void received(Cursor cursor) {
        socket.emit(ClientEvent.RECEIVED, new ClientEvent.Received(cursor));
    }

    void subscribe(List<GalleryId> galleries) {
        socket.emit(ClientEvent.PRESENCE_SUBSCRIBE, new ClientEvent.PresenceSubscribe(galleries));
    }
}
