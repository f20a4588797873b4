package com.galerimerkezi.messenger.server.endurance;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** Sends numbered messages one after another, each under one id until it is acknowledged, as an outbox does. */
final class Writer implements Runnable {

    private final Client client;
    private final RoomId room;
    private final String name;
    private final List<ClientMessageId> acknowledged = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    Writer(Client client, RoomId room, String name) {
        this.client = client;
        this.room = room;
        this.name = name;
    }

    @Override
    public void run() {
        for (int number = 0; !stopped; number++) {
            var request = SendMessageRequest.text(name + " " + number, ClientMessageId.random());
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> isAcknowledged(request));
            acknowledged.add(request.clientMessageId());
        }
    }

    void stop() {
        stopped = true;
    }

    RoomId room() {
        return room;
    }

    /** In the order in which they were written. */
    List<ClientMessageId> acknowledged() {
        return acknowledged;
    }

    private boolean isAcknowledged(SendMessageRequest request) {
        try {
            var answer = client.post("/chats/" + room + "/messages", request);
            return answer.status() == 201 || answer.status() == 200;
        } catch (UncheckedIOException cut) {
            return false;
        }
    }
}
