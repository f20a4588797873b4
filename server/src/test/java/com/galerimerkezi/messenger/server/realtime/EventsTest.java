package com.galerimerkezi.messenger.server.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {

    private static final RoomId OWN = new RoomId(UUID.randomUUID());
    private static final RoomId FOREIGN = new RoomId(UUID.randomUUID());
    private static final RoomId BROKEN = new RoomId(UUID.randomUUID());
    private static final ConcurrentLinkedQueue<RoomId> JOINED = new ConcurrentLinkedQueue<>();
    private static final ConcurrentLinkedQueue<Boolean> ON_VIRTUAL_THREAD = new ConcurrentLinkedQueue<>();

    private static SocketServer server;

    @BeforeAll
    static void start() {
        server = new SocketServer(
                RealtimeSettings.of(Settings.defaults(Path.of("."))),
                sockets -> SocketServer.Features.of(
                        Handlers.joinRoom(EventsTest::join),
                        Handlers.of(ClientEvent.LEAVE_ROOM, (session, leave) -> JOINED.remove(leave.roomId()))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        JOINED.clear();
        ON_VIRTUAL_THREAD.clear();
    }

    private static void join(SocketSession session, ClientEvent.JoinRoom join) {
        ON_VIRTUAL_THREAD.add(Thread.currentThread().isVirtual());
        if (join.roomId().equals(FOREIGN)) {
            throw new RefusedException(ErrorCode.ROOM_FORBIDDEN);
        }
        if (join.roomId().equals(BROKEN)) {
            throw new IllegalStateException("the secret of " + join.roomId());
        }
        JOINED.add(join.roomId());
    }

    @Test
    void bothFormsOfAPayloadAreReadOnVirtualThreads() throws IOException {
        try (var socket = signedIn()) {
            socket.send("421[\"join_room\",\"" + OWN + "\"]");
            assertThat(socket.next()).isEqualTo("431[{\"success\":true}]");
            socket.send("42123456789[\"join_room\",{\"roomId\":\"" + OWN + "\",\"later\":1},\"more\",[2]]");
            assertThat(socket.next()).isEqualTo("43123456789[{\"success\":true}]");
            assertThat(JOINED).containsExactly(OWN, OWN);
            assertThat(ON_VIRTUAL_THREAD).containsOnly(true);
        }
    }

    @Test
    void aRefusalIsTheAcknowledgement() throws IOException {
        try (var socket = signedIn()) {
            socket.send("427[\"join_room\",\"" + FOREIGN + "\"]");
            assertThat(socket.next())
                    .isEqualTo(
                            "437[{\"success\":false,\"error\":{\"code\":\"ROOM_FORBIDDEN\",\"message\":\"Bu sohbete erişim yetkiniz yok.\"}}]");
        }
    }

    @Test
    void theSentenceIsInTheClientsLanguage() throws IOException {
        try (var socket = RawSocket.open(server.port(), "Accept-Language: en-GB,en;q=0.8")) {
            socket.send("40{\"token\":\"" + SocketServer.anyToken() + "\"}");
            socket.next();
            socket.send("427[\"join_room\",\"" + FOREIGN + "\"]");
            assertThat(socket.next()).contains("You are not allowed to open this chat.");
        }
    }

    @Test
    void withoutAnAcknowledgementARefusalIsAnEvent() throws IOException {
        try (var socket = signedIn()) {
            socket.send("42[\"join_room\",\"" + FOREIGN + "\"]");
            assertThat(socket.next())
                    .startsWith("42[\"chat_error\",{\"event\":\"join_room\",\"error\":{\"code\":\"ROOM_FORBIDDEN\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[\"join_room\"]; VALIDATION_FAILED",
                "[\"join_room\",null]; VALIDATION_FAILED",
                "[\"join_room\",7]; VALIDATION_FAILED",
                "[\"join_room\",{}]; VALIDATION_FAILED",
                "[\"join_room\",[]]; VALIDATION_FAILED",
                "[\"join_room\",\"1-1-1-1-1\"]; VALIDATION_FAILED",
                "[\"join_room\",{\"roomId\":\"gallery:x\"}]; VALIDATION_FAILED",
                "[\"join_room\",{\"roomId\":{\"$ne\":null}}]; VALIDATION_FAILED",
                "[\"join_room\",oops]; MALFORMED_JSON",
                "[\"join_room\",{\"roomId\":]; MALFORMED_JSON",
                "[\"join_room\",\"x\"],[\"join_room\"]; VALIDATION_FAILED",
                "[\"new_message\",{\"roomId\":1}]; VALIDATION_FAILED",
                "[\"session_ended\",{}]; VALIDATION_FAILED",
                "[\"no_such\"]; VALIDATION_FAILED",
                "[\"join\\u005froom\",\"x\"]; VALIDATION_FAILED",
                "[7]; VALIDATION_FAILED",
                "[]; VALIDATION_FAILED",
            })
    void aPayloadOfTheWrongShapeIsRefused(String json, ErrorCode code) throws IOException {
        try (var socket = signedIn()) {
            socket.send("421" + json);
            assertThat(socket.next()).startsWith("431[{\"success\":false,\"error\":{\"code\":\"" + code + "\"");
            assertThat(JOINED).isEmpty();
        }
    }

    @Test
    void deepJsonIsMalformed() throws IOException {
        try (var socket = signedIn()) {
            socket.send("421[\"join_room\"," + "[".repeat(1000) + "]".repeat(1000) + "]");
            assertThat(socket.next()).contains("MALFORMED_JSON");
        }
    }

    @Test
    void aFailureIsLoggedOnceWithATraceIdAndWithoutContent() throws IOException {
        try (var log = new LogCapture(Level.INFO);
                var socket = signedIn()) {
            socket.send("421[\"join_room\",\"" + BROKEN + "\"]");
            var answer = socket.next();

            assertThat(answer).contains("INTERNAL_ERROR").doesNotContain("secret");
            var trace = answer.replaceAll(".*\"trace_id\":\"([^\"]+)\".*", "$1");
            assertThat(log.text())
                    .containsOnlyOnce(trace)
                    .doesNotContain("secret")
                    .doesNotContain(BROKEN.toString());
        }
    }

    @Test
    void oneSocketsEventsAreHandledInOrder() throws IOException {
        try (var socket = signedIn()) {
            var sent = new ArrayList<RoomId>();
            for (int i = 0; i < 40; i++) {
                var room = new RoomId(UUID.randomUUID());
                sent.add(room);
                socket.send("42" + i + "[\"join_room\",\"" + room + "\"]");
            }
            for (int i = 0; i < 40; i++) {
                assertThat(socket.next()).isEqualTo("43" + i + "[{\"success\":true}]");
            }
            assertThat(JOINED).containsExactlyElementsOf(sent);
        }
    }

    private static RawSocket signedIn() throws IOException {
        return RawSocket.signedIn(server.port(), SocketServer.anyToken());
    }
}
