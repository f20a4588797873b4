package com.galerimerkezi.messenger.server.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import io.socket.client.Ack;
import io.socket.client.IO;
import io.socket.client.Socket;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StockJavaClientTest {

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
    void itConnectsJoinsTypesAndHears() throws Exception {
        var desk = open(ChatServer.tokenOf(ayse));
        var greeting = next(desk, "new_message");
        desk.connect();
        assertThat(greeting.get(10, TimeUnit.SECONDS).getJSONObject("message").getString("content"))
                .isEqualTo(ChatServer.GREETING);
        var other = open(ChatServer.tokenOf(veli));
        other.connect();

        assertThat(acknowledged(desk, "join_room", new JSONObject(Map.of("roomId", room.toString())))
                        .getBoolean("success"))
                .isTrue();
        assertThat(acknowledged(other, "join_room", room.toString()).getBoolean("success"))
                .isTrue();
        var refusal = acknowledged(other, "join_room", ChatServer.FOREIGN.toString());
        assertThat(refusal.getJSONObject("error").getString("code")).isEqualTo("ROOM_FORBIDDEN");

        var typing = next(other, "user_typing");
        desk.emit("typing_start", new JSONObject(Map.of("roomId", room.toString())));
        assertThat(typing.get(10, TimeUnit.SECONDS).getString("firstName")).isEqualTo(ChatServer.NAME);

        desk.close();
        other.close();
        await().untilAsserted(
                        () -> assertThat(server.server.sockets.inRoom(room)).isEmpty());
    }

    @Test
    void aBadTokenIsAConnectErrorWithTheCode() throws Exception {
        var nobody = open("nonsense");
        var refused = next(nobody, Socket.EVENT_CONNECT_ERROR);
        nobody.connect();

        assertThat(refused.get(10, TimeUnit.SECONDS).getString("message")).isEqualTo("TOKEN_INVALID");
        nobody.close();
    }

    private static Socket open(String token) {
        var options = IO.Options.builder()
                .setTransports(new String[] {"websocket"})
                .setForceNew(true)
                .setReconnection(false)
                .setAuth(Map.of("token", token))
                .build();
        return IO.socket(URI.create("http://127.0.0.1:" + server.port()), options);
    }

    private static CompletableFuture<JSONObject> next(Socket socket, String event) {
        var received = new CompletableFuture<JSONObject>();
        socket.once(event, arguments -> received.complete((JSONObject) arguments[0]));
        return received;
    }

    private static JSONObject acknowledged(Socket socket, String event, Object payload) throws Exception {
        var answer = new CompletableFuture<JSONObject>();
        socket.emit(event, new Object[] {payload}, (Ack) arguments -> answer.complete((JSONObject) arguments[0]));
        return answer.get(10, TimeUnit.SECONDS);
    }
}
