package com.galerimerkezi.messenger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForwardedFromTest {

    @Test
    void theOriginComesBackAsItWent() {
        var known = new ForwardedFrom("Ahmet", "Yıldız", new MessageId(UUID.randomUUID()));
        var elsewhere = new ForwardedFrom("Ahmet", "Yıldız", null);

        assertThat(ForwardedFrom.in(known.toMetadata())).contains(known);
        assertThat(ForwardedFrom.in(elsewhere.toMetadata())).contains(elsewhere);
    }

    @Test
    void whatASenderPutsThereInItsPlaceIsNoOrigin() {
        assertThat(ForwardedFrom.in(null)).isEmpty();
        assertThat(ForwardedFrom.in(Map.of())).isEmpty();
        for (var strange : List.of("Ahmet", 7, List.of(), Map.of(), Map.of("sender_name", "Ahmet"))) {
            assertThat(ForwardedFrom.in(Map.of("forwarded_from", strange))).isEmpty();
        }
        assertThat(ForwardedFrom.in(Map.of("forwarded_from", Map.of("sender_name", " ", "gallery_name", "Yıldız"))))
                .isEmpty();
        assertThat(ForwardedFrom.in(Map.of(
                        "forwarded_from",
                        Map.of("sender_name", "Ahmet", "gallery_name", "Yıldız", "message_id", "none"))))
                .isEmpty();
    }
}
