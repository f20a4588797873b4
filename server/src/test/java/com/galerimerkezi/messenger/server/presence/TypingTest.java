package com.galerimerkezi.messenger.server.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.realtime.RawSocket;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static ChatServer server;

    private final RoomId room = new RoomId(UUID.randomUUID());
    private final UserId ayse = new UserId(UUID.randomUUID());
    private final UserId veli = new UserId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        server = new ChatServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void typingReachesTheOthersOfTheRoomAndNoSocketOfTheTypist() throws IOException {
        try (var desk = joined(ayse);
                var phone = joined(ayse);
                var other = joined(veli)) {
            desk.send("42[\"typing_start\",{\"roomId\":\"" + room + "\"}]");
            assertThat(other.next()).isEqualTo(news("user_typing"));

            desk.send("42[\"typing_stop\",{\"roomId\":\"" + room + "\"}]");
            assertThat(other.next()).isEqualTo(news("user_stopped_typing"));

            assertHearsNothing(phone);
            assertHearsNothing(desk);
        }
    }

    @Test
    void startsInQuickSuccessionAreToldOnce() throws IOException {
        try (var desk = joined(ayse);
                var other = joined(veli)) {
            for (int i = 0; i < 20; i++) {
                desk.send("42[\"typing_start\",{\"roomId\":\"" + room + "\"}]");
            }
            assertThat(other.next()).isEqualTo(news("user_typing"));
            assertHearsNothing(other);
        }
    }

    @Test
    void whoGoesHasStoppedTyping() throws IOException {
        try (var other = joined(veli)) {
            try (var desk = joined(ayse)) {
                desk.send("42[\"typing_start\",{\"roomId\":\"" + room + "\"}]");
                assertThat(other.next()).isEqualTo(news("user_typing"));
            }
            assertThat(other.next()).isEqualTo(news("user_stopped_typing"));
        }
    }

    @Test
    void whoHasNotJoinedIsNotHeard() throws IOException {
        try (var stranger = signedIn(ayse);
                var other = joined(veli)) {
            stranger.send("421[\"typing_start\",{\"roomId\":\"" + room + "\"}]");
            assertThat(stranger.next()).startsWith("431[");
            assertHearsNothing(other);
        }
    }

    @Test
    void whoLeftNeitherHearsNorIsHeard() throws IOException {
        try (var gone = joined(ayse);
                var other = joined(veli)) {
            gone.send("421[\"leave_room\",\"" + room + "\"]");
            assertThat(gone.next()).isEqualTo("431[{\"success\":true}]");

            gone.send("422[\"typing_start\",{\"roomId\":\"" + room + "\"}]");
            assertThat(gone.next()).startsWith("432[");
            assertHearsNothing(other);
            other.send("42[\"typing_start\",{\"roomId\":\"" + room + "\"}]");
            assertHearsNothing(gone);
        }
    }

    @Test
    void inAForeignRoomNobodyTypesOrLeaves() throws IOException {
        try (var rival = signedIn(ayse)) {
            for (var event : List.of("typing_start", "typing_stop", "leave_room")) {
                rival.send("421[\"" + event + "\",{\"roomId\":\"" + ChatServer.FOREIGN + "\"}]");
                assertThat(rival.next()).contains("\"success\":false").contains("ROOM_FORBIDDEN");
                rival.send("42[\"" + event + "\",{\"roomId\":\"" + ChatServer.FOREIGN + "\"}]");
                assertThat(rival.next()).startsWith("42[\"chat_error\",").contains("ROOM_FORBIDDEN");
            }
        }
    }

    @Test
    void aForeignRoomIsNotJoined() throws IOException {
        try (var rival = signedIn(ayse)) {
            rival.send("421[\"join_room\",\"" + ChatServer.FOREIGN + "\"]");
            assertThat(rival.next()).contains("\"success\":false").contains("ROOM_FORBIDDEN");
            assertThat(server.server.sockets.inRoom(ChatServer.FOREIGN)).isEmpty();
        }
    }

    private RawSocket joined(UserId user) throws IOException {
        var socket = signedIn(user);
        socket.send("420[\"join_room\",{\"roomId\":\"" + room + "\"}]");
        assertThat(socket.next()).isEqualTo("430[{\"success\":true}]");
        return socket;
    }

    private static RawSocket signedIn(UserId user) throws IOException {
        var socket = RawSocket.signedIn(server.port(), ChatServer.tokenOf(user));
        assertThat(socket.next()).contains(ChatServer.GREETING);
        return socket;
    }

    private String news(String event) {
        return "42[\"" + event + "\",{\"userId\":\"" + ayse + "\",\"roomId\":\"" + room
                + "\",\"firstName\":\"Ayşe 🚗\",\"galleryId\":\"" + ChatServer.galleryOf(ayse) + "\"}]";
    }

    /** Frames keep their order, so what was sent before would come before this answer. */
    private static void assertHearsNothing(RawSocket socket) throws IOException {
        socket.send("429[\"leave_room\",\"" + UUID.randomUUID() + "\"]");
        assertThat(socket.next()).isEqualTo("439[{\"success\":true}]");
    }
}
