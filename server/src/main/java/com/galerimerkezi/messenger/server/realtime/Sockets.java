package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.SessionEndListener;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The authenticated sockets of this node. */
@Component
public final class Sockets implements SessionEndListener {

    private final SocketIndex<GalleryId> byGallery = new SocketIndex<>();
    private final SocketIndex<UserId> byUser = new SocketIndex<>();
    private final SocketIndex<SessionId> bySession = new SocketIndex<>();
    private final SocketIndex<RoomId> byRoom = new SocketIndex<>();

    public Collection<SocketSession> ofGallery(GalleryId gallery) {
        return byGallery.of(gallery);
    }

    public Collection<SocketSession> ofUser(UserId user) {
        return byUser.of(user);
    }

    public Collection<SocketSession> inRoom(RoomId room) {
        return byRoom.of(room);
    }

    /** Galleries with at least one socket here. */
    public Set<GalleryId> galleries() {
        return byGallery.keys();
    }

    @Override
    public void ended(SessionId session, ErrorCode reason) {
        end(session, reason);
    }

    /** Tells the sockets of a session why, and closes their channels. */
    public void end(SessionId session, ErrorCode reason) {
        bySession.of(session).forEach(socket -> socket.end(reason));
    }

    public int count() {
        return galleries().stream()
                .mapToInt(gallery -> ofGallery(gallery).size())
                .sum();
    }

    /** False, and the socket is none of ours, where its user has so many already. */
    boolean add(SocketSession socket, int mostOfUser) {
        if (!byUser.add(socket.caller().userId(), socket, mostOfUser)) {
            return false;
        }
        byGallery.add(socket.caller().galleryId(), socket);
        var session = socket.caller().sessionId();
        if (session != null) {
            bySession.add(session, socket);
        }
        return true;
    }

    /** The socket counts as closed already, so that it enters no room after this. */
    void remove(SocketSession socket) {
        byUser.remove(socket.caller().userId(), socket);
        byGallery.remove(socket.caller().galleryId(), socket);
        var session = socket.caller().sessionId();
        if (session != null) {
            bySession.remove(session, socket);
        }
        socket.rooms().forEach(room -> byRoom.remove(room, socket));
    }

    void enter(RoomId room, SocketSession socket) {
        byRoom.add(room, socket);
    }

    void exit(RoomId room, SocketSession socket) {
        byRoom.remove(room, socket);
    }
}
