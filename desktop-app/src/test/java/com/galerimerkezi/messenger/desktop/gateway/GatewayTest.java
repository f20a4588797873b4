package com.galerimerkezi.messenger.desktop.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.galerimerkezi.messenger.contract.ApiError;
import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.SignedIn;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayTest {

    private static final String GOOD = "Bearer new";

    private final AtomicInteger renewals = new AtomicInteger();
    private final List<String> saved = new CopyOnWriteArrayList<>();
    private final List<ErrorCode> ended = new CopyOnWriteArrayList<>();
    private final List<String> languages = new CopyOnWriteArrayList<>();
    private volatile boolean refusesRenewal;
    private HttpServer server;
    private Gateway gateway;
    private RestGateway rest;
    private Tokens tokens;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/auth/refresh", this::renew);
        server.createContext("/api/v1/chats", this::rooms);
        server.createContext("/api/v1/offers", this::refuse);
        server.createContext("/files", GatewayTest::standElsewhere);
        server.start();
        gateway =
                new Gateway(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), () -> Locale.of("tr"));
        tokens = gateway.tokens("refresh", "old", new Tokens.Listener() {
            @Override
            public void renewed(SignedIn signedIn) {
                saved.add(signedIn.refreshToken());
            }

            @Override
            public void ended(ErrorCode reason) {
                ended.add(reason);
            }
        });
        rest = gateway.rest(tokens);
    }

    @AfterEach
    void stop() {
        gateway.close();
        server.stop(0);
    }

    private void renew(HttpExchange exchange) throws IOException {
        renewals.incrementAndGet();
        if (refusesRenewal) {
            answer(exchange, 401, ApiResponse.refused(ApiError.of(ErrorCode.SESSION_REVOKED, "…")));
        } else {
            answer(exchange, 200, ApiResponse.of(new SignedIn("new", "next", 900, Sample.ZEYNEP)));
        }
    }

    private void rooms(HttpExchange exchange) throws IOException {
        languages.add(exchange.getRequestHeaders().getFirst("Accept-Language"));
        if (GOOD.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 200, ApiResponse.of(List.of()));
        } else {
            answer(exchange, 401, ApiResponse.refused(ApiError.of(ErrorCode.TOKEN_EXPIRED, "…")));
        }
    }

    private void refuse(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Retry-After", "7");
        var fields = Map.of("status", "unknown_value");
        answer(exchange, 429, ApiResponse.refused(new ApiError(ErrorCode.RATE_LIMITED, "…", fields, null)));
    }

    private static void standElsewhere(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add(ApiHeaders.UPLOAD_OFFSET, "70");
        answer(exchange, 409, ApiResponse.refused(ApiError.of(ErrorCode.VALIDATION_FAILED, "…")));
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = ContractJson.mapper().writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Test
    void aTokenThatRanOutIsRenewedOnceForAllWhoNoticeIt() {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 8).forEach(_ -> callers.execute(rest::rooms));
        }

        assertThat(renewals).hasValue(1);
        assertThat(saved).containsExactly("next");
        assertThat(ended).isEmpty();
    }

    @Test
    void aRefusedRenewalEndsTheSessionOnce() {
        refusesRenewal = true;

        assertThatThrownBy(rest::rooms).isInstanceOf(GatewayException.class);
        assertThatThrownBy(rest::rooms).isInstanceOf(GatewayException.class);

        assertThat(ended).containsExactly(ErrorCode.SESSION_REVOKED);
    }

    @Test
    void aRefusalSaysWhyWhereAndWhenToComeAgain() {
        var refused = catchThrowableOfType(GatewayException.class, rest::offers);

        assertThat(refused.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(refused.fields()).containsEntry("status", "unknown_value");
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(7));
        assertThat(refused.isTemporary()).isTrue();
    }

    @Test
    void theServerIsAskedInTheUsersLanguage() {
        var _ = rest.rooms();

        assertThat(languages).containsOnly("tr");
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() {
        server.stop(0);

        var failure = catchThrowableOfType(GatewayException.class, rest::rooms);

        assertThat(failure.unreachable()).isTrue();
        assertThat(failure.code()).isNull();
        assertThatThrownBy(() -> gateway.files(tokens).download("/files/x", OutputStream.nullOutputStream(), _ -> {}))
                .isInstanceOfSatisfying(
                        GatewayException.class,
                        cut -> assertThat(cut.unreachable()).isTrue());
    }

    @Test
    void anUploadGoesOnWhereTheServerSaysItStands() {
        assertThat(gateway.files(tokens).append("/files/x/bytes", 50, new byte[10], 10))
                .isEqualTo(70);
    }

    @Test
    void noTokenGoesToAnAddressThatIsNotOurServers() {
        var files = gateway.files(tokens);

        for (var foreign : List.of("http://rival.example/x", "//rival.example/x", "https://127.0.0.1/x")) {
            assertThatThrownBy(() -> files.download(foreign, OutputStream.nullOutputStream(), _ -> {}))
                    .isInstanceOfSatisfying(
                            GatewayException.class,
                            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.FOREIGN_FILE_URL));
        }
    }
}
