package com.galerimerkezi.messenger.server.testing;

import com.galerimerkezi.messenger.server.testing.Weather.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** A bad network between a client and a server of this machine. The weather may change while connections live. */
public final class ChaosProxy implements AutoCloseable {

    private final ServerSocket door;
    private final InetSocketAddress upstream;
    private final Set<ChaosLine> lines = ConcurrentHashMap.newKeySet();
    private final LongAdder sentUp = new LongAdder();
    private volatile Weather weather = new Weather.Pass();

    public ChaosProxy(URI upstream) {
        this(new InetSocketAddress(upstream.getHost(), upstream.getPort()));
    }

    public ChaosProxy(InetSocketAddress upstream) {
        this.upstream = upstream;
        try {
            door = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        Thread.ofVirtual().name("chaos-door").start(this::accept);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public int port() {
        return door.getLocalPort();
    }

    /** What clients have sent so far, over all connections. */
    public long bytesUp() {
        return sentUp.sum();
    }

    public void set(Weather next) {
        weather = next;
        if (next instanceof Weather.Refuse) {
            reset();
        }
    }

    /** Nobody is at the other end of the present connections any more, and nobody says so; new ones are sound. */
    public void abandon() {
        lines.forEach(ChaosLine::abandon);
    }

    /** Ends all connections as a crashed router would. */
    public void reset() {
        lines.forEach(ChaosLine::reset);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                // Nobody comes any more, or this one went before it was served.
            }
        }
    }

    private void connect(Socket client) throws IOException {
        if (weather instanceof Weather.Refuse) {
            ChaosLine.reset(client);
            return;
        }
        var server = new Socket();
        try {
            server.connect(upstream, 3_000);
        } catch (IOException down) {
            ChaosLine.reset(client);
            return;
        }
        var line = new ChaosLine(client, server, () -> weather, lines::remove, sentUp);
        lines.add(line);
        Thread.ofVirtual().name("chaos-up").start(() -> line.pump(Direction.UP));
        Thread.ofVirtual().name("chaos-down").start(() -> line.pump(Direction.DOWN));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
        reset();
    }
}
