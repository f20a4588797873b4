package com.galerimerkezi.messenger.server.testing;

import java.time.Duration;

/** What a {@link ChaosProxy} does to the bytes that pass through it. */
public sealed interface Weather {

    record Pass() implements Weather {}

    /** Connections end, and new ones end at once. */
    record Refuse() implements Weather {}

    /** Everything is taken and nothing arrives; both ends believe that the other is there. */
    record Blackhole() implements Weather {}

    record Delay(Duration pause) implements Weather {}

    record Rate(int bytesPerSecond) implements Weather {}

    /** The first so many bytes of a connection arrive, then it is reset. */
    record CutAfter(long bytes, Direction direction) implements Weather {}

    /** The client reads nothing: what the server sends piles up on its side. */
    record SlowRead() implements Weather {}

    /** The server has answered; with this probability the connection breaks before the client hears it. */
    record DropResponses(double probability) implements Weather {}

    enum Direction {
        /** From the client to the server. */
        UP,
        DOWN
    }
}
