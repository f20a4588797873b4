package com.galerimerkezi.messenger.server.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ServerEvent;
import io.socket.client.IO;
import io.socket.client.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** The stock Java client of Socket.IO, which remembers what it hears. */
public final class Listener implements AutoCloseable {

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Socket socket;

    public Listener(URI address, String token) {
        var options = IO.Options.builder()
                .setTransports(new String[] {"websocket"})
                .setReconnection(false)
                .setForceNew(true)
                .setAuth(Map.of("token", token))
                .build();
        socket = IO.socket(address, options);
        for (var type : ServerEvent.ALL) {
            socket.on(
                    type.wireName(), arguments -> heard.add(new Heard(type.wireName(), json(arguments[0].toString()))));
        }
        socket.connect();
    }

    /** Returns once the head came: from here on every event of the gallery reaches this socket. */
    public Listener ready() {
        Awaitility.await().until(() -> !of(ServerEvent.HEAD.wireName()).isEmpty());
        return this;
    }

    public void emit(String event, Object payload) {
        socket.emit(event, payload);
    }

    public boolean isConnected() {
        return socket.connected();
    }

    public List<JsonNode> of(String event) {
        return heard.stream()
                .filter(one -> one.event.equals(event))
                .map(Heard::payload)
                .toList();
    }

    /** Waits for the first event of this kind. */
    public JsonNode next(String event) {
        Awaitility.await().until(() -> !of(event).isEmpty());
        return of(event).getFirst();
    }

    @Override
    public void close() {
        socket.close();
    }

    private static JsonNode json(String text) {
        try {
            return ContractJson.mapper().readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    private record Heard(String event, JsonNode payload) {}
}
