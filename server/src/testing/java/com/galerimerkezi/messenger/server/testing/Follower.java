package com.galerimerkezi.messenger.server.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import io.socket.client.IO;
import io.socket.client.Socket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One device: from the head that it found on it follows its gallery's log, over a socket and {@code /sync}. */
public final class Follower implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String name;
    private final GalleryId gallery;
    private final Client client;
    private final History history;
    private final ExecutorService steps =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Socket socket;
    private final AtomicInteger connects = new AtomicInteger();
    private volatile Cursor cursor;

    public Follower(String name, URI address, GalleryId gallery, String token, History history) {
        this.name = name;
        this.gallery = gallery;
        this.history = history;
        client = new Client(address, token);
        cursor = Cursor.of(client.get("/sync").data().path("cursor").textValue());
        var options = IO.Options.builder()
                .setTransports(new String[] {"websocket"})
                .setReconnectionDelay(100)
                .setReconnectionDelayMax(500)
                .setForceNew(true)
                .setAuth(Map.of("token", token))
                .build();
        socket = IO.socket(address, options);
        listen();
    }

    /** Returns once it is connected. */
    public Follower ready() {
        Awaitility.await().atMost(PATIENCE).until(() -> connects.get() > 0);
        return this;
    }

    public int connects() {
        return connects.get();
    }

    public Cursor cursor() {
        return cursor;
    }

    /** Until it knows all that the database has now. */
    public void awaitHead(JdbcClient jdbc) {
        long head = jdbc.sql("SELECT seq FROM gallery_heads WHERE gallery_id = :id")
                .param("id", gallery.value())
                .query(Long.class)
                .single();
        Awaitility.await().atMost(PATIENCE).until(() -> cursor.position() >= head);
    }

    private void listen() {
        for (var type : ServerEvent.ALL) {
            if (ServerEvent.Durable.class.isAssignableFrom(type.payloadType())) {
                socket.on(type.wireName(), arguments -> step(() -> pushed(json(arguments))));
            }
        }
        socket.on(ServerEvent.HEAD.wireName(), arguments -> step(() -> head(json(arguments))));
        socket.on(Socket.EVENT_CONNECT, _ -> {
            connects.incrementAndGet();
            step(this::sync);
        });
        socket.connect();
    }

    private void step(Runnable work) {
        try {
            steps.execute(work);
        } catch (RejectedExecutionException closed) {
            // An event on its way when the test ended.
        }
    }

    private void pushed(JsonNode payload) {
        var at = cursorIn(payload);
        if (at.position() == cursor.position() + 1) {
            apply(payload);
        } else if (at.position() > cursor.position()) {
            sync();
        }
    }

    private void head(JsonNode payload) {
        if (cursorIn(payload).position() > cursor.position()) {
            sync();
        }
    }

    /** What fails is tried again at the next head, event or connect. */
    private void sync() {
        boolean more = true;
        while (more) {
            Client.Answer page;
            try {
                page = client.get("/sync?after=" + cursor);
            } catch (UncheckedIOException cut) {
                return;
            }
            if (page.status() != 200) {
                return;
            }
            page.data().path("events").forEach(event -> apply(event.path("data")));
            more = page.data().path("has_more").booleanValue();
        }
    }

    private void apply(JsonNode payload) {
        cursor = cursorIn(payload);
        var message = payload.path("message");
        if (message.isMissingNode()) {
            history.applied(name, gallery, cursor);
        } else {
            history.appliedMessage(
                    name,
                    gallery,
                    RoomId.of(message.path("room_id").textValue()),
                    MessageId.of(message.path("id").textValue()),
                    message.path("seq").longValue(),
                    cursor);
        }
    }

    private static Cursor cursorIn(JsonNode payload) {
        return Cursor.of(payload.path("cursor").textValue());
    }

    private static JsonNode json(Object[] arguments) {
        try {
            return ContractJson.mapper().readTree(arguments[0].toString());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    @Override
    public void close() {
        socket.close();
        steps.close();
    }
}
