package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenVerifier;
import com.galerimerkezi.messenger.server.identity.Verified;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** REST and sockets on one port, with tokens that say plainly who calls: {@code user/gallery/session}. */
public final class SocketServer implements TokenVerifier, AutoCloseable {

    public final Sockets sockets = new Sockets();
    final Map<String, Instant> expiries = new ConcurrentHashMap<>();
    final Set<SessionId> ended = ConcurrentHashMap.newKeySet();
    private final SocketDesk desk;
    private final SocketSwitch socketSwitch;
    private final DisposableServer server;

    public SocketServer(Function<Sockets, Features> features) {
        this(RealtimeSettings.of(Settings.defaults(Path.of("."))), features);
    }

    SocketServer(RealtimeSettings settings, Function<Sockets, Features> features) {
        var wired = features.apply(sockets);
        desk = new SocketDesk(
                settings,
                this,
                new Events(wired.handlers, new ErrorTexts()),
                sockets,
                wired.listeners,
                Clock.systemUTC());
        socketSwitch = new SocketSwitch(desk);
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .doOnChannelInit((observer, channel, address) -> socketSwitch.installIn(channel))
                .handle((request, response) -> response.sendString(Mono.just("rest " + request.uri())))
                .bindNow();
    }

    public int port() {
        return server.port();
    }

    public static String token(UserId user, GalleryId gallery, SessionId session) {
        return user + "/" + gallery + "/" + session;
    }

    /** A token of somebody new. */
    static String anyToken() {
        return token(new UserId(UUID.randomUUID()), new GalleryId(UUID.randomUUID()), new SessionId(UUID.randomUUID()));
    }

    @Override
    public Verified verify(String token) {
        if (token.equals("expired")) {
            throw new RefusedException(ErrorCode.TOKEN_EXPIRED);
        }
        var parts = token.split("/", -1);
        if (parts.length != 3) {
            throw new RefusedException(ErrorCode.TOKEN_INVALID);
        }
        var session = SessionId.of(parts[2]);
        if (ended.contains(session)) {
            throw new RefusedException(ErrorCode.SESSION_REVOKED);
        }
        var caller = new Caller(UserId.of(parts[0]), GalleryId.of(parts[1]), Role.STAFF, session);
        return new Verified(caller, expiries.getOrDefault(token, Instant.now().plusSeconds(900)));
    }

    @Override
    public void close() {
        desk.destroy();
        socketSwitch.destroy();
        server.disposeNow();
    }

    public record Features(List<SocketHandler<?>> handlers, List<SocketListener> listeners) {

        public static Features of(SocketHandler<?>... handlers) {
            return new Features(List.of(handlers), new ArrayList<>());
        }
    }
}
