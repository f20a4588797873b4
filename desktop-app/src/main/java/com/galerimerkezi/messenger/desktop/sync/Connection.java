package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.gateway.SocketGateway;
import com.galerimerkezi.messenger.desktop.gateway.Tokens;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one line to the server: connect, catch up, listen; and again when it is cut. One loop on one thread. */
public final class Connection implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration HANDSHAKE = Duration.ofSeconds(20);

    /** The server says something every 15 seconds; two silences mean that nobody is there. */
    private static final Duration SILENCE = Duration.ofSeconds(40);

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, Math::random);
    private final SocketGateway socket;
    private final Tokens tokens;
    private final SyncEngine engine;
    private final ServerEventRouter router;
    private final Listener listener;
    private final Clock clock;

    private sealed interface Signal {}

    private record Up() implements Signal {}

    private record Down(@Nullable ErrorCode reason) implements Signal {}

    private record Heard(ServerEvent event) implements Signal {}

    private record Retry() implements Signal {}

    private record Stale() implements Signal {}

    /** Called on the loop's thread. */
    public interface Listener {
        void changed(ConnectionState state);
    }

    public Connection(
            SocketGateway socket,
            Tokens tokens,
            SyncEngine engine,
            ServerEventRouter router,
            Listener listener,
            Clock clock) {
        this.socket = socket;
        this.tokens = tokens;
        this.engine = engine;
        this.router = router;
        this.listener = listener;
        this.clock = clock;
    }

    public void retryNow() {
        signals.add(new Retry());
    }

    /** Whether anybody is still at the other end is not known: a new line is made, and nobody sees it if it succeeds. */
    public void stale() {
        signals.add(new Stale());
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                listener.changed(new ConnectionState.Connecting());
                pause(untilCut());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (GatewayException ended) {
            LOG.info("The session is over: {}", ended.getMessage());
        } finally {
            socket.disconnect();
        }
    }

    /** Returns how long the server wants to be left alone, if it said so. */
    private @Nullable Duration untilCut() throws InterruptedException {
        try {
            live();
            return null;
        } catch (GatewayException failure) {
            if (failure.endsSession()) {
                throw failure;
            }
            LOG.info("No line to the server: {}", failure.getMessage());
            return failure.retryAfter();
        } catch (RuntimeException failure) {
            LOG.error("The line is cut because of our own failure", failure);
            return null;
        } finally {
            socket.disconnect();
        }
    }

    private void live() throws InterruptedException {
        begin();
        while (true) {
            switch (signals.poll(SILENCE.toSeconds(), TimeUnit.SECONDS)) {
                case null -> throw GatewayException.unreachable(new IOException("silence"));
                // The token ran out, as it does every few minutes: nobody needs to see that.
                case Heard(ServerEvent.SessionEnded(ErrorCode reason))
                when reason == ErrorCode.TOKEN_EXPIRED -> begin();
                case Stale stale -> begin();
                case Heard(ServerEvent.Reconnect(long afterMillis)) ->
                    throw GatewayException.refused(
                            ErrorCode.SHUTTING_DOWN.status(),
                            ErrorCode.SHUTTING_DOWN,
                            Map.of(),
                            Duration.ofMillis(afterMillis));
                case Heard heard -> router.route(heard.event());
                case Down down -> {
                    return;
                }
                case Up up -> LOG.debug("Up again");
                case Retry retry -> LOG.debug("Nothing to retry");
            }
        }
    }

    private void begin() throws InterruptedException {
        connect();
        engine.catchUp();
        backoff.succeeded();
        listener.changed(new ConnectionState.Online());
    }

    private void connect() throws InterruptedException {
        var token = tokens.access();
        var refusal = refusalOf(token);
        if (refusal != null && refusal.status() == ErrorCode.TOKEN_EXPIRED.status()) {
            refusal = refusalOf(renewed(token, refusal));
        }
        if (refusal != null) {
            throw GatewayException.refused(refusal);
        }
    }

    private String renewed(String token, ErrorCode refusal) {
        if (refusal == ErrorCode.SESSION_REVOKED) {
            tokens.end(refusal);
            throw GatewayException.refused(refusal);
        }
        return tokens.renewed(token);
    }

    /** Null when the line is there; why the server does not want the token otherwise. */
    private @Nullable ErrorCode refusalOf(String token) throws InterruptedException {
        signals.clear();
        socket.connect(token, new Signals());
        var first = signals.poll(HANDSHAKE.toSeconds(), TimeUnit.SECONDS);
        while (first instanceof Retry || first instanceof Stale) {
            first = signals.poll(HANDSHAKE.toSeconds(), TimeUnit.SECONDS);
        }
        if (first instanceof Up) {
            return null;
        }
        if (first instanceof Down(ErrorCode reason) && reason != null) {
            return reason;
        }
        throw GatewayException.unreachable(new IOException("no handshake"));
    }

    private void pause(@Nullable Duration retryAfter) throws InterruptedException {
        var pause = backoff.afterFailure(retryAfter);
        var until = clock.instant().plus(pause);
        listener.changed(new ConnectionState.Offline(until));
        long end = System.nanoTime() + pause.toNanos();
        Signal signal;
        do {
            signal = signals.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } while (signal != null && !(signal instanceof Retry) && !(signal instanceof Stale));
    }

    private final class Signals implements SocketGateway.Listener {
        @Override
        public void connected() {
            signals.add(new Up());
        }

        @Override
        public void disconnected(@Nullable ErrorCode reason) {
            signals.add(new Down(reason));
        }

        @Override
        public void heard(ServerEvent event) {
            signals.add(new Heard(event));
        }
    }
}
