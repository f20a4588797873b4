package com.galerimerkezi.messenger.server.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Another system's address: keeps what it was told, and answers as it was told to. */
public final class Receiver implements AutoCloseable {

    private final HttpServer http;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private volatile int usual = 204;
    private volatile boolean isEndless;
    private final AtomicInteger waiting = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);
    private volatile boolean holds;

    public Receiver() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", this::take);
        http.start();
    }

    public String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/kanca";
    }

    /** The next ones, before the usual one. */
    void answer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    void answerAlways(int status) {
        usual = status;
    }

    void neverEndAnAnswer() {
        isEndless = true;
    }

    /** Nobody gets an answer until {@link #letGo}. */
    void hold() {
        holds = true;
    }

    void letGo() {
        holds = false;
        held.countDown();
    }

    /** How many are without an answer. */
    int waiting() {
        return waiting.get();
    }

    /** As which each delivery addressed it. */
    List<String> hosts() {
        return told.stream().map(Told::host).toList();
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    List<String> contents() {
        return told.stream()
                .filter(one -> one.status / 100 == 2)
                .map(one -> one.json().at("/data/message/content").asText())
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        waitWhileHeld();
        var next = answers.poll();
        int status = next == null ? usual : next;
        told.add(new Told(
                exchange.getRequestHeaders().getFirst("Host"),
                exchange.getRequestHeaders().getFirst("Galeri-Event-Id"),
                exchange.getRequestHeaders().getFirst("Galeri-Signature"),
                body,
                status));
        if (status / 100 == 3) {
            exchange.getResponseHeaders().set("Location", url() + "/elsewhere");
        }
        exchange.sendResponseHeaders(status, isEndless ? 0 : -1);
        if (isEndless) {
            exchange.getResponseBody().write("…".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        } else {
            exchange.close();
        }
    }

    private void waitWhileHeld() {
        if (holds) {
            waiting.incrementAndGet();
            try {
                held.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
            waiting.decrementAndGet();
        }
    }

    @Override
    public void close() {
        letGo();
        http.stop(0);
    }

    public record Told(
            String host, @Nullable String eventId, @Nullable String signature, String body, int status) {
        public JsonNode json() {
            try {
                return ContractJson.mapper().readTree(body);
            } catch (JsonProcessingException noJson) {
                throw new AssertionError(body, noJson);
            }
        }
    }
}
