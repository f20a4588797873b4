package com.galerimerkezi.messenger.server.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.VehicleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An HTTP client that sends what it is told, right or wrong, and reads the contract's envelope. */
public final class Client {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final @Nullable String token;
    private final Duration patience;

    public Client(URI address, @Nullable String token) {
        this(address, token, PATIENCE);
    }

    /** Gives up on an answer after so long, as if the connection had broken. */
    public Client(URI address, @Nullable String token, Duration patience) {
        this.address = address;
        this.token = token;
        this.patience = patience;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, BodyPublishers.ofString(json(body)), Map.of());
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer postRaw(String path, byte[] body) {
        return send("POST", path, BodyPublishers.ofByteArray(body), Map.of());
    }

    public Answer put(String path) {
        return send("PUT", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, BodyPublishers.ofString(json(body)), Map.of());
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, BodyPublishers.ofString(json(body)), Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body)
                .timeout(patience)
                .header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::setHeader);
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public RoomId openRoom(VehicleId vehicle) {
        return RoomId.of(post("/chats", OpenRoomRequest.forVehicle(vehicle))
                .data()
                .path("id")
                .textValue());
    }

    public Answer say(RoomId room, String text) {
        return post("/chats/" + room + "/messages", Map.of("content", text));
    }

    /** The id of what was said. */
    public String write(RoomId room, String text) {
        return say(room, text).data().path("id").textValue();
    }

    public JsonNode room(RoomId room) {
        return get("/chats/" + room).data();
    }

    /** What happens from now on comes after it. */
    public String cursor() {
        return get("/sync").data().path("cursor").textValue();
    }

    public JsonNode eventsAfter(String cursor) {
        return get("/sync?after=" + cursor).data().path("events");
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : ContractJson.mapper().writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return ContractJson.mapper().readTree(text());
            } catch (JsonProcessingException noJson) {
                throw new AssertionError("no JSON: " + text(), noJson);
            }
        }

        public JsonNode data() {
            return json().path("data");
        }

        public @Nullable ErrorCode code() {
            var code = json().path("error").path("code");
            return code.isTextual() ? ErrorCode.valueOf(code.textValue()) : null;
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }
    }
}
