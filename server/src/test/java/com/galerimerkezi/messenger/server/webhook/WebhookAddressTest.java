package com.galerimerkezi.messenger.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A webhook never leads into the server's own network. */
class WebhookAddressTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1"
            })
    void anAddressThatIsNotEverybodysIsForbidden(String address) throws UnknownHostException {
        assertThat(WebhookAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "2a00::1"})
    void anAddressOfTheInternetIsAllowed(String address) throws UnknownHostException {
        assertThat(WebhookAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void whereANameLeadsIsLookedAtBeforeEachDelivery() {
        var world = SERVER.world();
        var owner = SERVER.as(world.dealers().person(world.ankara(), "Oya", Role.OWNER), Role.OWNER);

        assertThat(owner.post("/webhooks", Map.of("url", "http://example.com/")).status())
                .isEqualTo(400);
        for (var host : List.of("localhost", "127.0.0.1", "[::1]", "169.254.169.254")) {
            var id = owner.post("/webhooks", Map.of("url", "https://" + host + ":9/"))
                    .data()
                    .path("id")
                    .textValue();
            var test = owner.post("/webhooks/" + id + "/test").data();
            assertThat(test.path("problem").textValue()).as(host).isEqualTo("forbidden_address");
            assertThat(test.path("status").isNull()).isTrue();
        }
    }
}
