package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.identity.TokenVerifier;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.EventLoop;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** What all sockets share: who admits them, who is told of them, who works for them. */
@Component
final class SocketDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SocketDesk.class);

    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final RealtimeSettings settings;
    private final Admission admission;
    private final Events events;
    private final Sockets sockets;
    private final List<SocketListener> listeners;
    private final Clock clock;
    private final ConcurrentMap<EventLoop, Outbox> outboxes = new ConcurrentHashMap<>();
    private final ThreadFactory workers = Thread.ofVirtual().name("socket-", 0).factory();

    SocketDesk(
            RealtimeSettings settings,
            TokenVerifier tokens,
            Events events,
            Sockets sockets,
            List<SocketListener> listeners,
            Clock clock) {
        this.settings = settings;
        this.admission = new Admission(tokens);
        this.events = events;
        this.sockets = sockets;
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    RealtimeSettings settings() {
        return settings;
    }

    Admission admission() {
        return admission;
    }

    Events events() {
        return events;
    }

    /** On a virtual thread. */
    void work(Runnable task) {
        workers.newThread(task).start();
    }

    /** Throws where the user has too many already. */
    SocketSession opened(Channel channel, Admission.Admitted admitted, @Nullable String acceptLanguage) {
        var outbox = outboxes.computeIfAbsent(channel.eventLoop(), Outbox::new);
        var lane = new Lane(this::work, channel);
        var session = new SocketSession(admitted.caller(), channel, sockets, outbox, lane, acceptLanguage);
        if (!sockets.add(session, settings.limited() ? settings.perUser() : Integer.MAX_VALUE)) {
            throw new RefusedException(ErrorCode.RATE_LIMITED);
        }
        lane.execute(() -> welcome(session, admitted.token()));
        return session;
    }

    /** How long a socket may stay on such a token. */
    Duration lifeOn(Admission.Admitted admitted) {
        return Duration.between(clock.instant(), admitted.expiresAt()).plus(settings.tokenLeeway());
    }

    void closed(SocketSession session) {
        session.close();
        sockets.remove(session);
        session.lane().execute(() -> tell(listener -> listener.disconnected(session)));
    }

    /** Asks for the token again: a session that ended between the first time and now found no socket to close. */
    private void welcome(SocketSession session, String token) {
        try {
            admission.admitAgain(token);
        } catch (RefusedException refusal) {
            session.end(refusal.code());
        }
        tell(listener -> listener.connected(session));
    }

    private void tell(Consumer<SocketListener> news) {
        for (var listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException failure) {
                LOG.error("A socket listener failed: {}", Traces.withoutMessages(failure));
            }
        }
    }

    @Override
    public void destroy() {
        int count = sockets.count();
        List<ChannelFuture> closing = new ArrayList<>();
        for (var gallery : sockets.galleries()) {
            for (var socket : sockets.ofGallery(gallery)) {
                var random = ThreadLocalRandom.current().nextDouble();
                closing.add(socket.goAway(ReconnectTimes.oneOf(count, random)));
            }
        }
        awaitEndOf(closing);
    }

    /** A reader that takes nothing does not hold up the end. */
    private static void awaitEndOf(List<ChannelFuture> closing) {
        long end = System.nanoTime() + FAREWELL.toNanos();
        for (var one : closing) {
            one.awaitUninterruptibly(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }
}
