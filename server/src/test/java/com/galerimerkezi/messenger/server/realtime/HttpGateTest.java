package com.galerimerkezi.messenger.server.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpGateTest {

    private static SocketServer server;

    @BeforeAll
    static void start() {
        var settings = new RealtimeSettings(
                true,
                Set.of("https://galeri.example"),
                5,
                5,
                3,
                Duration.ofSeconds(10),
                Duration.ofMillis(300),
                Duration.ofSeconds(30));
        server = new SocketServer(settings, sockets -> SocketServer.Features.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theHandshakeOfAStockClientOpensASocket() throws IOException {
        try (var socket = RawSocket.open(server.port())) {
            assertThat(socket.status()).isEqualTo(101);
            assertThat(socket.head()).doesNotContainIgnoringCase("server:").doesNotContainIgnoringCase("set-cookie");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/socket.io/?EIO=4&transport=polling",
                "/socket.io/?EIO=3&transport=websocket",
                "/socket.io/?transport=websocket",
                "/socket.io/?EIO=4",
                "/socket.io/",
                "/socket.io/?EIO=4&transport=websocket&transport=polling",
                "/socket.io/?EIO=4&transport=websocket&sid=7b7c9a36-6f27-4a4a-9a52-3a6d3d7b1c11",
                "/socket.io/?EIO=4&transport=websocket&token=secret",
                "/socket.io/x?EIO=4&transport=websocket",
            })
    void anyOtherHandshakeIsA400(String uri) throws IOException {
        try (var socket = RawSocket.request(server.port(), "GET", uri)) {
            assertThat(socket.status()).isEqualTo(400);
            assertThat(socket.closeCode()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "OPTIONS", "DELETE", "TRACE"})
    void anyOtherMethodIsA405(String method) throws IOException {
        try (var socket = RawSocket.request(server.port(), method, RawSocket.HANDSHAKE)) {
            assertThat(socket.status()).isEqualTo(405);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000000000", "Transfer-Encoding: chunked"})
    void aHandshakeHasNoBody(String header) throws IOException {
        try (var socket = RawSocket.request(server.port(), "GET", RawSocket.HANDSHAKE, header)) {
            assertThat(socket.status()).isEqualTo(400);
        }
    }

    @Test
    void aBrowserOfAnotherSiteIsTurnedAway() throws IOException {
        try (var foreign =
                RawSocket.request(server.port(), "GET", RawSocket.HANDSHAKE, "Origin: https://rival.example")) {
            assertThat(foreign.status()).isEqualTo(403);
        }
        try (var allowed = RawSocket.open(server.port(), "Origin: https://galeri.example")) {
            assertThat(allowed.head()).doesNotContainIgnoringCase("access-control");
        }
    }

    @Test
    void compressionIsNotAgreedTo() throws IOException {
        try (var socket = RawSocket.open(server.port(), "Sec-WebSocket-Extensions: permessage-deflate")) {
            assertThat(socket.head()).doesNotContainIgnoringCase("extensions");
        }
    }

    @Test
    void everythingElseGoesOnToRest() throws IOException {
        try (var rest = RawSocket.request(server.port(), "GET", "/chats")) {
            assertThat(rest.status()).isEqualTo(200);
        }
    }
}
