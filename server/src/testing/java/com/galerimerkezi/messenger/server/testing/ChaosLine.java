package com.galerimerkezi.messenger.server.testing;

import com.galerimerkezi.messenger.server.testing.Weather.Direction;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One connection through a {@link ChaosProxy}. */
final class ChaosLine {

    private static final int BUFFER = 8 * 1024;
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(20);

    private final Socket client;
    private final Socket server;
    private final Supplier<Weather> weather;
    private final Consumer<ChaosLine> ended;
    private final LongAdder sentUp;

    /** The client has asked something that is not answered yet. */
    private volatile boolean asked;

    private volatile boolean abandoned;

    /** @param sentUp counts the bytes that came from the client */
    ChaosLine(Socket client, Socket server, Supplier<Weather> weather, Consumer<ChaosLine> ended, LongAdder sentUp) {
        this.client = client;
        this.server = server;
        this.weather = weather;
        this.ended = ended;
        this.sentUp = sentUp;
    }

    void pump(Direction direction) {
        var from = direction == Direction.UP ? client : server;
        var to = direction == Direction.UP ? server : client;
        try (from;
                to) {
            var buffer = new byte[BUFFER];
            long passed = 0;
            for (int n; (n = read(from, direction, buffer)) >= 0; passed += n) {
                if (!pass(direction, buffer, n, passed, to.getOutputStream())) {
                    reset();
                }
            }
        } catch (IOException gone) {
            // One end has gone; the other is closed with it.
        } finally {
            ended.accept(this);
        }
    }

    private int read(Socket from, Direction direction, byte[] buffer) throws IOException {
        while (direction == Direction.DOWN && weather.get() instanceof Weather.SlowRead && !from.isClosed()) {
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        return from.getInputStream().read(buffer);
    }

    /** False when the connection ends here. */
    private boolean pass(Direction direction, byte[] bytes, int n, long passed, OutputStream out) throws IOException {
        if (abandoned) {
            return true;
        }
        if (direction == Direction.UP) {
            asked = true;
            sentUp.add(n);
        }
        switch (weather.get()) {
            case Weather.Blackhole _ -> {
                return true;
            }
            case Weather.Refuse _ -> {
                return false;
            }
            case Weather.CutAfter cut
            when cut.direction() == direction && passed + n >= cut.bytes() -> {
                out.write(bytes, 0, (int) Math.max(0, cut.bytes() - passed));
                return false;
            }
            case Weather.DropResponses drop
            when direction == Direction.DOWN && isDropped(drop) -> {
                return false;
            }
            case Weather.Delay delay -> LockSupport.parkNanos(delay.pause().toNanos());
            case Weather.Rate rate ->
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(n) / Math.max(1, rate.bytesPerSecond()));
            case Weather.Pass _, Weather.SlowRead _, Weather.CutAfter _, Weather.DropResponses _ -> {}
        }
        out.write(bytes, 0, n);
        return true;
    }

    /** Decided once for each answer. */
    private boolean isDropped(Weather.DropResponses drop) {
        boolean first = asked;
        asked = false;
        return first && ThreadLocalRandom.current().nextDouble() < drop.probability();
    }

    void abandon() {
        abandoned = true;
    }

    void reset() {
        reset(client);
        reset(server);
    }

    static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException closedAlready) {
            // As it should be.
        }
    }
}
