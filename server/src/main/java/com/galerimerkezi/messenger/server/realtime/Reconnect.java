package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.EventType;

/** The server stops, and asks its sockets not to come back all at once. */
public record Reconnect(long afterMillis) {

    static final EventType<Reconnect> EVENT = new EventType<>("reconnect", Reconnect.class);

    private static final long SOONEST = 500;
    private static final long LEAST_SPREAD = 2_000;
    private static final long MOST_SPREAD = 60_000;
    private static final long PER_SOCKET = 6;

    /** Later for some than for others, the more of them there are. */
    static Reconnect oneOf(int sockets, double random) {
        long spread = Math.clamp(sockets * PER_SOCKET, LEAST_SPREAD, MOST_SPREAD);
        return new Reconnect(SOONEST + Math.round(random * spread));
    }
}
