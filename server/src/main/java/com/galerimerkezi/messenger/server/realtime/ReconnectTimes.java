package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.ServerEvent;

/** The server stops, and asks its sockets not to come back all at once. */
final class ReconnectTimes {

    private static final long SOONEST = 500;
    private static final long LEAST_SPREAD = 2_000;
    private static final long MOST_SPREAD = 60_000;
    private static final long PER_SOCKET = 6;

    private ReconnectTimes() {}

    /** Later for some than for others, the more of them there are. */
    static ServerEvent.Reconnect oneOf(int sockets, double random) {
        long spread = Math.clamp(sockets * PER_SOCKET, LEAST_SPREAD, MOST_SPREAD);
        return new ServerEvent.Reconnect(SOONEST + Math.round(random * spread));
    }
}
