package com.galerimerkezi.messenger.desktop.vehicles;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ServerInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LegalClockTest {

    @Test
    void itCountsAsTheServerIsSet() {
        var limits = Map.of(
                "expertise_valid_days", 5L, "expertise_exempt_over_years", 10L, "expertise_exempt_over_km", 200_000L);

        assertThat(LegalClock.of(server(limits))).isEqualTo(new LegalClock(5, 10, 200_000));
    }

    @Test
    void aServerThatDoesNotSayCountsAsTheLawDid() {
        assertThat(LegalClock.of(server(Map.of()))).isEqualTo(new LegalClock(3, 8, 160_000));
    }

    private static ServerInfo server(Map<String, Long> limits) {
        return new ServerInfo("", "", "", "", limits, List.of(), null);
    }
}
