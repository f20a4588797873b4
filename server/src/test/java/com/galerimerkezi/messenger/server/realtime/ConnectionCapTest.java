package com.galerimerkezi.messenger.server.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConnectionCapTest {

    @Test
    void anAddressHasOnlySoManySocketsAtATime() throws IOException {
        var settings = new RealtimeSettings(
                true, Set.of(), 2, 2, 3, Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofSeconds(30));

        try (var server = new SocketServer(settings, sockets -> SocketServer.Features.of());
                var first = RawSocket.open(server.port());
                var second = RawSocket.open(server.port())) {
            assertThat(statusOfAnother(server)).isEqualTo(429);
            first.close();
            await().untilAsserted(() -> assertThat(statusOfAnother(server)).isEqualTo(101));
            second.send("40");
        }
    }

    private static int statusOfAnother(SocketServer server) throws IOException {
        try (var socket = RawSocket.request(server.port(), "GET", RawSocket.HANDSHAKE)) {
            return socket.status();
        }
    }
}
