package com.galerimerkezi.messenger.server.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedRequestTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private String messages;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        messages = "/chats/" + ahmet.openRoom(world.vehicle()) + "/messages";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "42",
                "{\"content\":}",
                "{\"content\":\"a\"} trailing",
                "{\"content\":\"a\",\"content\":\"b\"}",
                "{content:'a'}",
                "\u0000"
            })
    void aBodyThatIsNoObjectIsMalformed(String body) {
        var answer = ahmet.postRaw(messages, body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isIn(ErrorCode.MALFORMED_JSON, ErrorCode.VALIDATION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"content\":7}",
                "{\"content\":{\"a\":1}}",
                "{\"content\":[\"a\"]}",
                "{\"content\":true}",
                "{\"content\":\"a\",\"clientMessageId\":\"1\"}",
                "{\"content\":\"a\",\"messageType\":\"shout\"}",
                "{\"content\":\"a\",\"messageType\":1}",
                "{\"content\":\"a\",\"metadata\":\"x\"}",
                "{\"content\":\"a\",\"replyToId\":\"abc\"}"
            })
    void aFieldOfTheWrongTypeIsNamed(String body) {
        var answer = ahmet.post(messages, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(answer.json().at("/error/fields").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1e100}",
                "{\"a\":6.626e-34}",
                "{\"a\":1e10000}",
                "{\"a\":\"\\u0000\"}",
                "{\"\\u0000\":1}",
                "{\"a\":[\"\\ud83d\"]}"
            })
    void metadataThatNobodyCouldReadAgainIsRefused(String metadata) {
        var answer = ahmet.post(messages, "{\"content\":\"a\",\"metadata\":" + metadata + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(ahmet.get(messages).status()).isEqualTo(200);
        assertThat(ahmet.get("/sync").status()).isEqualTo(200);
    }

    @Test
    void metadataIsSmall() {
        var big = "{\"content\":\"a\",\"metadata\":{\"a\":\"" + "x".repeat(9000) + "\"}}";

        assertThat(ahmet.post(messages, big).json().at("/error/fields/metadata").isTextual())
                .isTrue();
        assertThat(ahmet.post(messages, "{\"content\":\"a\",\"metadata\":{\"tutar\":1250000.50}}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void timesBeyondAllCalendarsAreRefused() {
        var room = messages.substring(0, messages.lastIndexOf('/'));
        var id = room.substring(room.lastIndexOf('/') + 1);

        assertThat(ahmet.get("/chats?limit=1&cursor=9223372036854775807.0_" + id)
                        .status())
                .isEqualTo(400);
        assertThat(ahmet.get("/chats?limit=1&cursor=31556889864403199.0_" + id).status())
                .isEqualTo(400);
        assertThat(ahmet.get("/chats?cursor=9223372036854775807.9223372036854775807_" + id)
                        .status())
                .isEqualTo(400);
        assertThat(ahmet.get("/chats?cursor=1.-1_" + id).status()).isEqualTo(400);
        assertThat(ahmet.send(
                                "PUT",
                                room + "/mute",
                                BodyPublishers.ofString("{\"until\":\"+999999999-12-31T23:59:59Z\"}"),
                                Map.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void depthAndWidthAreBounded() {
        var deep = "{\"content\":\"a\",\"metadata\":" + "{\"a\":".repeat(5000) + "1" + "}".repeat(5000) + "}";
        var wide = "{\"content\":\"" + "a".repeat(300_000) + "\"}";

        assertThat(ahmet.post(messages, deep).code()).isEqualTo(ErrorCode.MALFORMED_JSON);
        assertThat(ahmet.post(messages, wide).code()).isEqualTo(ErrorCode.BODY_TOO_LARGE);
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        byte[] body = "{\"content\":\"a?b\"}".getBytes(StandardCharsets.US_ASCII);
        body[13] = (byte) 0xC0;

        assertThat(ahmet.postRaw(messages, body).code()).isEqualTo(ErrorCode.MALFORMED_JSON);
    }

    @Test
    void anIdThatIsNoUuidIsNamed() {
        assertThat(ahmet.get("/chats/1").json().at("/error/fields/roomId").isTextual())
                .isTrue();
        assertThat(ahmet.get("/chats/1-1-1-1-1").status()).isEqualTo(400);
        assertThat(ahmet.get("/chats/" + UUID.randomUUID()).code()).isEqualTo(ErrorCode.ROOM_NOT_FOUND);
    }

    @Test
    void unknownRoutesAndMethodsHaveTheirCodes() {
        assertThat(ahmet.get("/nothing").code()).isEqualTo(ErrorCode.ROUTE_NOT_FOUND);
        assertThat(ahmet.get("/chats/").code()).isEqualTo(ErrorCode.ROUTE_NOT_FOUND);
        assertThat(ahmet.put("/chats").code()).isEqualTo(ErrorCode.METHOD_NOT_ALLOWED);
        assertThat(ahmet.send("TRACE", "/chats", BodyPublishers.noBody(), Map.of())
                        .status())
                .isEqualTo(405);
    }

    @Test
    void theMessageFollowsTheLanguageAndTheCodeDoesNot() {
        var english = ahmet.send("GET", "/nothing", BodyPublishers.noBody(), Map.of("Accept-Language", "en-GB"));
        var nonsense = ahmet.send("GET", "/nothing", BodyPublishers.noBody(), Map.of("Accept-Language", ";;q=x"));

        assertThat(english.json().at("/error/message").textValue()).isEqualTo("There is no such address.");
        assertThat(nonsense.json().at("/error/message").textValue()).isEqualTo("Böyle bir adres yok.");
        assertThat(english.code()).isEqualTo(nonsense.code());
    }

    @Test
    void bothRootAndPrefixAnswer() {
        assertThat(ahmet.get("/api/v1/chats").json())
                .isEqualTo(ahmet.get("/chats").json());
        assertThat(SERVER.asNobody().get("/api/v1/server").status()).isEqualTo(200);
        assertThat(SERVER.asNobody().get("/api/v1/health/ready").status()).isEqualTo(200);
        assertThat(SERVER.asNobody().get("/health/live").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/chats?query=%zz", "/chats/{roomId}"})
    void anAddressThatCannotBeReadIsRefusedAsAnyOther(String address) throws IOException {
        var answer = raw("GET " + address + " HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"code\":\"VALIDATION_FAILED\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /chats HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET /chats HTTP/1.1\r\nHost: x\r\nBad Header: 1\r\n\r\n"
            })
    void brokenHttpGetsARefusalAndNoStackTrace(String request) throws IOException {
        assertThat(raw(request)).contains("HTTP/1.1 400 ").doesNotContain("\tat ");
    }

    private static String raw(String request) throws IOException {
        var address = SERVER.server().address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
