package com.galerimerkezi.messenger.server.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.galerimerkezi.messenger.server.testing.Weather.Direction;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChaosProxyTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private ChaosProxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'o', 'k'});
            exchange.close();
        });
        server.start();
        proxy = new ChaosProxy(server.getAddress());
    }

    @AfterEach
    void stop() {
        proxy.close();
        server.stop(0);
    }

    @Test
    void fineWeatherChangesNothing() {
        assertThat(client().get("/").text()).isEqualTo("ok");
    }

    @Test
    void refusedIsRefusedUntilTheWeatherChanges() {
        proxy.set(new Weather.Refuse());
        assertThatThrownBy(() -> client().get("/")).isInstanceOf(UncheckedIOException.class);
        assertThat(asked).hasValue(0);

        proxy.set(new Weather.Pass());
        assertThat(client().get("/").status()).isEqualTo(200);
    }

    @Test
    void aBlackHoleTakesAllAndAnswersNothing() {
        proxy.set(new Weather.Blackhole());

        assertThatThrownBy(() -> client().get("/")).isInstanceOf(UncheckedIOException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void aDroppedResponseHasBeenAnsweredByTheServer() {
        proxy.set(new Weather.DropResponses(1));

        assertThatThrownBy(() -> client().post("/")).isInstanceOf(UncheckedIOException.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aCutRequestNeverArrivesWhole() {
        proxy.set(new Weather.CutAfter(20, Direction.UP));

        assertThatThrownBy(() -> client().post("/")).isInstanceOf(UncheckedIOException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void aSlowLineIsSlowAndLosesNothing() {
        proxy.set(new Weather.Rate(2_000));
        long start = System.nanoTime();

        assertThat(new Client(proxy.address(), null)
                        .postRaw("/", new byte[1_000])
                        .status())
                .isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(SHORT);
    }

    private Client client() {
        return new Client(proxy.address(), null, SHORT.multipliedBy(3));
    }
}
