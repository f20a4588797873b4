package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.realtime.Frame;
import com.galerimerkezi.messenger.server.realtime.SocketListener;
import com.galerimerkezi.messenger.server.realtime.SocketServer;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A socket server where every room but one may be joined, everybody is called the same, and whoever comes is greeted. */
final class ChatServer implements AutoCloseable {

    static final RoomId FOREIGN = new RoomId(UUID.randomUUID());
    static final String NAME = "Ayşe 🚗";
    static final String GREETING = "Iğdır'dan İyi günler, fiyatı 💰 850.000 ₺ mi?";

    final SocketServer server;
    private final Background background = new Background();

    ChatServer() {
        server = new SocketServer(sockets -> {
            var typing = new Typing(sockets, user -> NAME, Settings.defaults(Path.of(".")), background);
            RoomAccess access = (caller, room) -> {
                if (room.equals(FOREIGN)) {
                    throw new RefusedException(ErrorCode.ROOM_FORBIDDEN);
                }
            };
            return new SocketServer.Features(
                    List.of(
                            new JoinRoom(access, typing),
                            new LeaveRoom(access, typing),
                            new TypingStart(access, typing),
                            new TypingStop(access, typing)),
                    List.of(typing, new Greeting()));
        });
    }

    int port() {
        return server.port();
    }

    static String tokenOf(UserId user) {
        return SocketServer.token(user, galleryOf(user), new SessionId(UUID.randomUUID()));
    }

    static GalleryId galleryOf(UserId user) {
        return new GalleryId(user.value());
    }

    @Override
    public void close() {
        server.close();
        background.destroy();
    }

    private static final class Greeting implements SocketListener {
        @Override
        public void connected(SocketSession session) {
            session.send(Frame.ofJson("new_message", "{\"message\":{\"content\":\"" + GREETING + "\"}}"));
        }
    }
}
