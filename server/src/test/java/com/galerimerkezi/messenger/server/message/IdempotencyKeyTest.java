package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdempotencyKeyTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private final ClientMessageId id = ClientMessageId.random();
    private Client ahmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void theHeaderAloneMakesSendingAgainTheSameMessage() {
        var first = send("Merhaba", null, id.toString());
        var again = send("Merhaba", null, id.toString());

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.data().path("client_message_id").textValue()).isEqualTo(id.toString());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.data().path("id")).isEqualTo(first.data().path("id"));
        assertThat(send("Başka", null, id.toString()).code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
    }

    @Test
    void theHeaderAndTheBodyAreOneIdWhereBothAreThere() {
        assertThat(send("Merhaba", id, id.toString()).status()).isEqualTo(201);
        assertThat(send("Merhaba", id, null).status()).isEqualTo(200);
        assertThat(send("Merhaba", null, id.toString()).status()).isEqualTo(200);
    }

    @Test
    void twoDifferentIdsAreRefused() {
        var answer = send("Merhaba", id, ClientMessageId.random().toString());

        assertThat(answer.code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(answer.json().at("/error/fields/Idempotency-Key").isTextual())
                .isTrue();
        assertThat(ahmet.get("/chats/" + room + "/messages").data()).isEmpty();
    }

    @Test
    void aHeaderThatIsNoUuidIsRefused() {
        assertThat(send("Merhaba", null, "1").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
    }

    private Answer send(String content, @Nullable ClientMessageId inBody, @Nullable String inHeader) {
        var body = new SendMessageRequest(content, null, null, inBody, null, null);
        return ahmet.send(
                "POST",
                "/chats/" + room + "/messages",
                BodyPublishers.ofString(json(body)),
                inHeader == null ? Map.of() : Map.of("Idempotency-Key", inHeader));
    }

    private static String json(Object body) {
        try {
            return ContractJson.mapper().writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
