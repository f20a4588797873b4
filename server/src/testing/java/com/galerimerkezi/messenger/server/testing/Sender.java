package com.galerimerkezi.messenger.server.testing;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** Sends numbered messages one after another, each under one id until it is acknowledged, as an outbox does. */
public final class Sender implements Runnable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final String name;
    private final Client client;
    private final RoomId room;
    private final History history;
    private final List<ClientMessageId> acknowledged = new CopyOnWriteArrayList<>();
    private final List<Answer> refusals = new CopyOnWriteArrayList<>();
    private final AtomicInteger replays = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile boolean stopped;

    public Sender(String name, Client client, RoomId room, History history) {
        this.name = name;
        this.client = client;
        this.room = room;
        this.history = history;
    }

    /** Until it is told to stop. */
    @Override
    public void run() {
        for (int number = 0; !stopped; number++) {
            send(number);
        }
    }

    public Runnable messages(int count) {
        return () -> {
            for (int number = 0; number < count; number++) {
                send(number);
            }
        };
    }

    public void stop() {
        stopped = true;
    }

    public String name() {
        return name;
    }

    public RoomId room() {
        return room;
    }

    /** In the order in which they were written. */
    public List<ClientMessageId> acknowledged() {
        return new ArrayList<>(acknowledged);
    }

    /** Every answer that was neither 200 nor 201. */
    public List<Answer> refusals() {
        return new ArrayList<>(refusals);
    }

    public int replays() {
        return replays.get();
    }

    /** Tries that ended without an answer. */
    public int unanswered() {
        return unanswered.get();
    }

    private void send(int number) {
        var id = ClientMessageId.random();
        var request = SendMessageRequest.text(name + " " + number, id);
        history.asked(name, room, id);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .until(() -> isAcknowledged(id, request));
        acknowledged.add(id);
    }

    private boolean isAcknowledged(ClientMessageId id, SendMessageRequest request) {
        Answer answer;
        try {
            answer = client.post("/chats/" + room + "/messages", request);
        } catch (UncheckedIOException cut) {
            unanswered.incrementAndGet();
            return false;
        }
        if (answer.status() != 201 && answer.status() != 200) {
            refusals.add(answer);
            return false;
        }
        if (answer.header("Idempotent-Replayed") != null) {
            replays.incrementAndGet();
        }
        var message = answer.data();
        history.acknowledged(
                name,
                room,
                id,
                MessageId.of(message.path("id").textValue()),
                message.path("seq").longValue());
        return true;
    }
}
