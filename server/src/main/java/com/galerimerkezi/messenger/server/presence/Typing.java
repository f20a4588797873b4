package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.realtime.Frame;
import com.galerimerkezi.messenger.server.realtime.SocketListener;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import com.galerimerkezi.messenger.server.realtime.Sockets;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a room who types in it. Nothing here waits, but for the name of somebody who enters. */
@Component
final class Typing implements SocketListener {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TICK = Duration.ofMillis(250);

    private final Sockets sockets;
    private final FirstNames names;
    private final long pauseNanos;
    private final ConcurrentMap<Seat, Typist> typists = new ConcurrentHashMap<>();

    Typing(Sockets sockets, FirstNames names, Settings settings, Background background) {
        this.sockets = sockets;
        this.names = names;
        pauseNanos = settings.limits().enabled() ? PAUSE.toNanos() : 0;
        background.every(TICK, TICK, "typing", this::settle);
    }

    void enter(SocketSession session, RoomId room) {
        var user = session.caller().userId();
        var gallery = session.caller().galleryId();
        var name = names.of(user);
        typists.compute(new Seat(user, room), (seat, known) -> {
            var typist = known == null ? new Typist(user, gallery, room, name, pauseNanos, System.nanoTime()) : known;
            typist.setLeft(false);
            return typist;
        });
    }

    void exit(SocketSession session, RoomId room) {
        var user = session.caller().userId();
        var seat = new Seat(user, room);
        var typist = typists.get(seat);
        if (typist == null) {
            return;
        }
        if (typist.typesFrom(session)) {
            tell(typist, typist.stop(System.nanoTime()));
        }
        typists.computeIfPresent(seat, (same, known) -> {
            known.setLeft(sockets.inRoom(room).stream().noneMatch(other -> isOf(user, other)));
            return known.isOver() ? null : known;
        });
    }

    void start(SocketSession session, RoomId room) {
        var typist = typistIn(session, room);
        if (typist != null) {
            tell(typist, typist.start(session, System.nanoTime()));
        }
    }

    void stop(SocketSession session, RoomId room) {
        var typist = typistIn(session, room);
        if (typist != null) {
            tell(typist, typist.stop(System.nanoTime()));
        }
    }

    @Override
    public void disconnected(SocketSession session) {
        session.rooms().forEach(room -> exit(session, room));
    }

    /** Who has not joined is not heard. */
    private @Nullable Typist typistIn(SocketSession session, RoomId room) {
        return session.isIn(room) ? typists.get(new Seat(session.caller().userId(), room)) : null;
    }

    private void settle() {
        long now = System.nanoTime();
        typists.forEach((seat, typist) -> {
            tell(typist, typist.settle(now));
            if (typist.isOver()) {
                typists.computeIfPresent(seat, (same, known) -> known.isOver() ? null : known);
            }
        });
    }

    private void tell(Typist typist, @Nullable Frame news) {
        if (news == null) {
            return;
        }
        for (var other : sockets.inRoom(typist.room())) {
            if (!isOf(typist.user(), other)) {
                other.sendEphemeral(news);
            }
        }
    }

    private static boolean isOf(UserId user, SocketSession socket) {
        return socket.caller().userId().equals(user);
    }

    private record Seat(UserId user, RoomId room) {}
}
