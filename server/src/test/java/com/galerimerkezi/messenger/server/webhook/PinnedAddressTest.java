package com.galerimerkezi.messenger.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.WebhookDelivery;
import com.galerimerkezi.messenger.contract.WebhookEvent;
import com.galerimerkezi.messenger.contract.WebhookId;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name is looked up once: what was checked is what is connected to. */
class PinnedAddressTest {

    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Test
    void theConnectionGoesToTheAddressThatWasChecked() {
        try (var receiver = new Receiver()) {
            var port = URI.create(receiver.url()).getPort();
            // A name that no other look-up knows
            var sender = new WebhookSender(address(true, "127.0.0.1"), Clock.systemUTC());

            var delivery = send(sender, "http://kanca.invalid:" + port + "/kanca?x=1");

            assertThat(delivery.problem()).isNull();
            assertThat(delivery.status()).isEqualTo(204);
            assertThat(receiver.hosts()).containsExactly("kanca.invalid:" + port);
            assertThat(asked).containsExactly("kanca.invalid");
            sender.destroy();
        }
    }

    @Test
    void aNameThatLeadsInwardsIsNotConnectedTo() {
        try (var receiver = new Receiver()) {
            var sender = new WebhookSender(address(false, "127.0.0.1"), Clock.systemUTC());

            var delivery = send(
                    sender, "http://kanca.invalid:" + URI.create(receiver.url()).getPort());

            assertThat(delivery.problem()).isEqualTo("forbidden_address");
            assertThat(receiver.told()).isEmpty();
            sender.destroy();
        }
    }

    @Test
    void theCertificateMustBeForTheNameNotForTheAddress() throws Exception {
        var place = address(false, "93.184.216.34")
                .checked(URI.create("https://kanca.invalid/a"))
                .orElseThrow();

        assertThat(place.isUnresolved()).isFalse();
        assertThat(place.getHostString()).isEqualTo("kanca.invalid");
        assertThat(place.getAddress().getHostAddress()).isEqualTo("93.184.216.34");
        assertThat(place.getPort()).isEqualTo(443);
    }

    private WebhookAddress address(boolean mayBePrivate, String leadsTo) {
        var settings = Settings.defaults(folder)
                .withWebhooks(new Settings.Webhooks(mayBePrivate, Duration.ofDays(1), Duration.ofSeconds(1)));
        return new WebhookAddress(settings, host -> {
            asked.add(host);
            return InetAddress.getAllByName(leadsTo);
        });
    }

    private static WebhookDelivery send(WebhookSender sender, String url) {
        var target = new Target(
                new WebhookId(UUID.randomUUID()),
                URI.create(url),
                Set.of(),
                "0123456789abcdef",
                new GalleryId(UUID.randomUUID()));
        var event = new WebhookEvent(
                new GalleryId(UUID.randomUUID()),
                null,
                WebhookEvent.TEST,
                null,
                JsonNodeFactory.instance.objectNode(),
                Instant.EPOCH);
        return sender.send(target, "1", event);
    }
}
