package com.galerimerkezi.messenger.server.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.WebhookDelivery;
import com.galerimerkezi.messenger.contract.WebhookEvent;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** One try: signed, to an address that is allowed, without following where it leads and without reading what it says. */
@Component
final class WebhookSender implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 32;
    private static final String MAC = "HmacSHA256";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Semaphore places = new Semaphore(AT_ONCE);
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
            places.acquire();
            try {
                return address.isAllowed(target.url())
                        ? post(target, eventId, body)
                        : new Outcome(null, "forbidden_address");
            } finally {
                places.release();
            }
        } catch (HttpTimeoutException slow) {
            return new Outcome(null, "timeout");
        } catch (IOException unreachable) {
            return new Outcome(null, "unreachable");
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return new Outcome(null, "unreachable");
        }
    }

    private Outcome post(Target target, String eventId, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(target.url())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("User-Agent", "Galeri-Messenger")
                .header(ApiHeaders.EVENT_ID, eventId)
                .header(ApiHeaders.SIGNATURE, signature(target.secret(), body))
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofInputStream());
        // The status says all; a body that never ends is not waited for.
        answer.body().close();
        int status = answer.statusCode();
        return new Outcome(status, status / 100 == 2 ? null : "status");
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
        http.shutdownNow();
    }

    private record Outcome(
            @Nullable Integer status, @Nullable String problem) {}
}
