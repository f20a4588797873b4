package com.galerimerkezi.messenger.server.faults;

import com.galerimerkezi.messenger.contract.ContractJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One of many clients in a storm: when its socket ends it comes back with full jitter, and reads what it missed. */
final class Device implements WebSocket.Listener {

    private static final int SLOWEST_SECONDS = 60;
    private static final int SERVER_ERROR = 500;

    private final HttpClient http;
    private final URI address;
    private final String token;
    private final Executor threads;
    private final AtomicInteger serverErrors;
    private final AtomicInteger tries = new AtomicInteger();
    private final StringBuilder text = new StringBuilder();
    private volatile String cursor = "";
    private volatile boolean over;
    private volatile long caughtUpAt;

    Device(HttpClient http, URI address, String token, Executor threads, AtomicInteger serverErrors) {
        this.http = http;
        this.address = address;
        this.token = token;
        this.threads = threads;
        this.serverErrors = serverErrors;
    }

    void connect() {
        var socket = URI.create(
                "ws" + address.toString().substring("http".length()) + "/socket.io/?EIO=4&transport=websocket");
        var _ = http.newWebSocketBuilder().buildAsync(socket, this).whenComplete((_, refused) -> {
            if (refused != null) {
                again();
            }
        });
    }

    /** By System.nanoTime(). */
    long caughtUpAt() {
        return caughtUpAt;
    }

    void stop() {
        over = true;
    }

    @Override
    public void onOpen(WebSocket socket) {
        var _ = socket.sendText("40{\"token\":\"" + token + "\"}", true);
        socket.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            heard(socket, text.toString());
            text.setLength(0);
        }
        socket.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void heard(WebSocket socket, String packet) {
        if (packet.equals("2")) {
            var _ = socket.sendText("3", true);
        } else if (packet.startsWith("40{")) {
            tries.set(0);
            threads.execute(this::catchUp);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        again();
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        again();
    }

    private synchronized void again() {
        if (!over) {
            tries.incrementAndGet();
            later(this::connect);
        }
    }

    private void later(Runnable work) {
        long most = TimeUnit.SECONDS.toMillis(Math.min(SLOWEST_SECONDS, 1L << (Math.clamp(tries.get(), 1, 6) - 1)));
        long pause = ThreadLocalRandom.current().nextLong(most);
        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS, threads).execute(work);
    }

    private void catchUp() {
        try {
            boolean more = true;
            while (more) {
                var path = cursor.isEmpty() ? "/sync" : "/sync?after=" + cursor;
                var request = HttpRequest.newBuilder(URI.create(address + path))
                        .header("Authorization", "Bearer " + token)
                        .build();
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() >= SERVER_ERROR) {
                    serverErrors.incrementAndGet();
                    later(this::catchUp);
                    return;
                }
                var page = ContractJson.mapper().readTree(answer.body()).path("data");
                cursor = page.path("cursor").asText();
                more = page.path("has_more").booleanValue();
            }
            caughtUpAt = System.nanoTime();
        } catch (IOException gone) {
            // The socket has ended too, and brings it here again.
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
