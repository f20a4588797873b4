package com.galerimerkezi.messenger.server.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.WebhookDelivery;
import com.galerimerkezi.messenger.contract.WebhookEvent;
import io.netty.channel.ChannelOption;
import io.netty.channel.ConnectTimeoutException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** One try: signed, to an address that is allowed, without following where it leads and without reading what it says. */
@Component
final class WebhookSender implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CONNECT_MILLIS = 5_000;
    private static final String MAC = "HmacSHA256";

    private final ConnectionProvider connections = ConnectionProvider.builder("webhooks")
            .maxConnections(DeliveryPlaces.IN_ALL)
            .maxIdleTime(Duration.ofSeconds(15))
            .build();
    private final HttpClient http = HttpClient.create(connections)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
            .followRedirect(false)
            .responseTimeout(PATIENCE);
    private final WebhookAddress address;
    private final Clock clock;

    WebhookSender(WebhookAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    WebhookDelivery send(Target target, String eventId, WebhookEvent event) {
        var triedAt = clock.instant();
        long start = System.nanoTime();
        var outcome = tried(target, eventId, json(event));
        return new WebhookDelivery(
                eventId,
                event.type(),
                triedAt,
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                outcome.status,
                outcome.problem);
    }

    private Outcome tried(Target target, String eventId, String body) {
        try {
            var place = address.checked(target.url());
            return place.isEmpty()
                    ? new Outcome(null, "forbidden_address")
                    : answered(post(target, place.get(), eventId, body));
        } catch (UnknownHostException unknown) {
            return new Outcome(null, "unreachable");
        }
    }

    private static Outcome answered(Mono<Integer> answer) {
        try {
            int status = Objects.requireNonNull(answer.block());
            return new Outcome(status, status / 100 == 2 ? null : "status");
        } catch (RuntimeException failure) {
            var cause = Exceptions.unwrap(failure);
            boolean isSlow = cause instanceof TimeoutException
                    || cause instanceof io.netty.handler.timeout.TimeoutException
                    || cause instanceof ConnectTimeoutException;
            return new Outcome(null, isSlow ? "timeout" : "unreachable");
        }
    }

    /** The status says all; a body that never ends is not waited for. */
    private Mono<Integer> post(Target target, InetSocketAddress place, String eventId, String body) {
        var url = target.url();
        var path = (url.getRawPath().isEmpty() ? "/" : url.getRawPath())
                + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
        var there = http.remoteAddress(() -> place);
        return (url.getScheme().equals("https") ? there.secure() : there.noSSL())
                .headers(headers -> headers.set("Host", url.getRawAuthority())
                        .set("Content-Type", "application/json; charset=utf-8")
                        .set("User-Agent", "Galeri-Messenger")
                        .set(ApiHeaders.EVENT_ID, eventId)
                        .set(ApiHeaders.SIGNATURE, signature(target.secret(), body)))
                .post()
                .uri(path)
                .send(ByteBufFlux.fromString(Mono.just(body)))
                .response()
                .map(answer -> answer.status().code())
                .timeout(PATIENCE.plusMillis(CONNECT_MILLIS));
    }

    private String signature(String secret, String body) {
        long time = clock.instant().getEpochSecond();
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC));
            var signed = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + time + ",v1=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String json(WebhookEvent event) {
        try {
            return ContractJson.mapper().writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void destroy() {
        connections.dispose();
    }

    private record Outcome(
            @Nullable Integer status, @Nullable String problem) {}
}
