package com.galerimerkezi.messenger.server.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.SessionId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {

    private static final AtomicInteger HANDLED = new AtomicInteger();
    private static final String JOIN = "420[\"join_room\",\"7b7c9a36-6f27-4a4a-9a52-3a6d3d7b1c11\"]";

    private static SocketServer server;

    @BeforeAll
    static void start() {
        var settings = new RealtimeSettings(
                true, Set.of(), 100, 100, 3, Duration.ofSeconds(10), Duration.ofMillis(300), Duration.ofSeconds(30));
        server = serverWith(settings);
    }

    private static SocketServer serverWith(RealtimeSettings settings) {
        return new SocketServer(
                settings,
                sockets ->
                        SocketServer.Features.of(Handlers.joinRoom((session, payload) -> HANDLED.incrementAndGet())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anEventBeforeConnectReachesNoHandlerAndCostsTheSocket() throws IOException {
        int before = HANDLED.get();
        try (var socket = RawSocket.open(server.port())) {
            socket.send(JOIN);

            assertThat(socket.closeCode()).isEqualTo(1008);
            assertThat(HANDLED).hasValue(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "40{\"token\":\"nonsense\"}, TOKEN_INVALID",
        "40{\"token\":\"expired\"}, TOKEN_EXPIRED",
        "40{\"token\":{}}, TOKEN_MISSING",
        "40{\"token\":\"\"}, TOKEN_MISSING",
        "40{}, TOKEN_MISSING",
        "40, TOKEN_MISSING",
        "40{oops}, TOKEN_INVALID",
    })
    void aRefusedTokenReachesNoHandlerAndCostsTheSocket(String connect, ErrorCode code) throws IOException {
        int before = HANDLED.get();
        try (var socket = RawSocket.open(server.port())) {
            socket.send(connect);
            assertThat(socket.next()).isEqualTo("44{\"message\":\"" + code + "\"}");

            socket.send(JOIN);

            assertThat(socket.closeCode()).isEqualTo(1008);
            assertThat(HANDLED).hasValue(before);
        }
    }

    @Test
    void aTokenInTheHeaderIsAsGood() throws IOException {
        try (var socket = RawSocket.open(server.port(), "Authorization: Bearer " + SocketServer.anyToken())) {
            socket.send("40");
            assertThat(socket.next()).startsWith("40{\"sid\":");
        }
    }

    @Test
    void aBadHeaderIsRefusedBesideAGoodToken() throws IOException {
        for (var header : List.of("Bearer expired", "Basic eDp5")) {
            try (var socket = RawSocket.open(server.port(), "Authorization: " + header)) {
                socket.send("40{\"token\":\"" + SocketServer.anyToken() + "\"}");
                assertThat(socket.next()).startsWith("44{\"message\":\"TOKEN_");
            }
        }
    }

    @Test
    void onlyASocketThatNeverSaysWhoItIsIsClosed() throws IOException {
        var impatient = new RealtimeSettings(
                true, Set.of(), 100, 100, 3, Duration.ofMillis(700), Duration.ofSeconds(30), Duration.ofSeconds(30));
        try (var strict = serverWith(impatient);
                var socket = RawSocket.signedIn(strict.port(), SocketServer.anyToken());
                var nobody = RawSocket.open(strict.port())) {
            assertThat(nobody.closeCode()).isEqualTo(1008);
            socket.send(JOIN);
            assertThat(socket.next()).isEqualTo("430[{\"success\":true}]");
        }
    }

    @Test
    void aSecondConnectCostsTheSocket() throws IOException {
        try (var socket = RawSocket.signedIn(server.port(), SocketServer.anyToken())) {
            socket.send("40{\"token\":\"" + SocketServer.anyToken() + "\"}");
            assertThat(socket.closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void aSessionCannotBeTakenOverByItsId() throws IOException {
        try (var victim = RawSocket.open(server.port())) {
            victim.send("40{\"token\":\"" + SocketServer.anyToken() + "\"}");
            var sid = victim.next().replaceAll(".*\"sid\":\"([^\"]+)\".*", "$1");
            try (var thief = RawSocket.open(server.port(), "io: " + sid, "Cookie: io=" + sid)) {
                thief.send(JOIN);
                assertThat(thief.closeCode()).isEqualTo(1008);
            }
            try (var thief = RawSocket.request(server.port(), "GET", RawSocket.HANDSHAKE + "&sid=" + sid)) {
                assertThat(thief.status()).isEqualTo(400);
            }
            victim.send(JOIN);
            assertThat(victim.next()).isEqualTo("430[{\"success\":true}]");
        }
    }

    @Test
    void anEndedSessionsSocketsAreToldAndClosedWithinASecond() throws IOException {
        var session = new SessionId(UUID.randomUUID());
        var token = SocketServer.anyToken().replaceAll("[^/]+$", session.toString());
        try (var socket = RawSocket.signedIn(server.port(), token);
                var other = RawSocket.signedIn(server.port(), SocketServer.anyToken())) {
            long start = System.nanoTime();

            server.ended.add(session);
            server.sockets.end(session, ErrorCode.SESSION_REVOKED);

            assertThat(socket.next()).isEqualTo("42[\"session_ended\",{\"reason\":\"SESSION_REVOKED\"}]");
            assertThat(socket.next()).isEqualTo("41");
            assertThat(socket.closeCode()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            other.send(JOIN);
            assertThat(other.next()).isEqualTo("430[{\"success\":true}]");
        }
        try (var again = RawSocket.open(server.port())) {
            again.send("40{\"token\":\"" + token + "\"}");
            assertThat(again.next()).isEqualTo("44{\"message\":\"SESSION_REVOKED\"}");
        }
    }

    @Test
    void aSocketEndsSoonAfterItsToken() throws IOException {
        var token = SocketServer.anyToken();
        server.expiries.put(token, Instant.now().plusMillis(200));
        try (var socket = RawSocket.signedIn(server.port(), token);
                var other = RawSocket.signedIn(server.port(), SocketServer.anyToken())) {
            assertThat(socket.next()).isEqualTo("42[\"session_ended\",{\"reason\":\"TOKEN_EXPIRED\"}]");
            assertThat(socket.next()).isEqualTo("41");
            assertThat(socket.closeCode()).isZero();
            other.send(JOIN);
            assertThat(other.next()).isEqualTo("430[{\"success\":true}]");
        }
    }

    @Test
    void aUserHasOnlySoManySocketsAtATime() throws IOException {
        var token = SocketServer.anyToken();
        var gallery = server.verify(token).caller().galleryId();
        try (var first = RawSocket.signedIn(server.port(), token);
                var second = RawSocket.signedIn(server.port(), token);
                var third = RawSocket.signedIn(server.port(), token)) {
            try (var fourth = RawSocket.open(server.port())) {
                fourth.send("40{\"token\":\"" + token + "\"}");
                assertThat(fourth.next()).isEqualTo("44{\"message\":\"RATE_LIMITED\"}");
                assertThat(fourth.closeCode()).isEqualTo(1008);
            }
            assertThat(server.sockets.ofGallery(gallery)).hasSize(3);
            first.close();
            await().untilAsserted(
                            () -> assertThat(server.sockets.ofGallery(gallery)).hasSize(2));
            try (var again = RawSocket.signedIn(server.port(), token)) {
                again.send(JOIN);
                assertThat(again.next()).isEqualTo("430[{\"success\":true}]");
            }
            for (var still : List.of(second, third)) {
                still.send(JOIN);
                assertThat(still.next()).isEqualTo("430[{\"success\":true}]");
            }
        }
    }

    @Test
    void aSocketThatGoesIsForgotten() throws IOException {
        var token = SocketServer.anyToken();
        try (var socket = RawSocket.signedIn(server.port(), token)) {
            var gallery = server.verify(token).caller().galleryId();
            assertThat(server.sockets.ofGallery(gallery)).hasSize(1);
            socket.close();
            await().untilAsserted(
                            () -> assertThat(server.sockets.ofGallery(gallery)).isEmpty());
        }
    }
}
