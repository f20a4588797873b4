package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.server.platform.Settings;
import java.time.Duration;
import java.util.Set;

/**
 * How the socket door is set.
 *
 * @param limited whether a client may be too fast; off only for measuring
 * @param allowedOrigins of browsers; a native client names none
 * @param perAddress live sockets of one address
 * @param perLoopback live sockets of this machine, where a reverse proxy may speak for everybody
 * @param perUser live sockets of one user
 * @param authTimeout how long a socket may live without a token
 * @param tokenLeeway how long a socket outlives its token, for the client to bring a new one
 * @param stallTimeout how long a reader may take nothing
 */
public record RealtimeSettings(
        boolean limited,
        Set<String> allowedOrigins,
        int perAddress,
        int perLoopback,
        int perUser,
        Duration authTimeout,
        Duration tokenLeeway,
        Duration stallTimeout) {

    private static final int LOOPBACK_FACTOR = 10;
    private static final int PER_USER = 50;
    private static final Duration MOST_LEEWAY = Duration.ofSeconds(30);

    static RealtimeSettings of(Settings settings) {
        var http = settings.http();
        return new RealtimeSettings(
                settings.limits().enabled(),
                http.allowedOrigins(),
                http.socketsPerAddress(),
                http.socketsPerAddress() * LOOPBACK_FACTOR,
                PER_USER,
                Duration.ofSeconds(10),
                shorter(settings.tokens().accessTtl(), MOST_LEEWAY),
                Duration.ofSeconds(30));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
