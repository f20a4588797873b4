package com.galerimerkezi.messenger.server.properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.server.testing.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** Follows the log in pages of changing sizes, now from one node, now from the other; every third page gets lost. */
final class PageReader {

    private final List<Client> nodes;
    private final List<Integer> sizes;
    private final List<JsonNode> events = new ArrayList<>();
    private String cursor;
    private int pages;

    PageReader(List<Client> nodes, String start, List<Integer> sizes) {
        this.nodes = nodes;
        this.sizes = sizes;
        cursor = start;
    }

    int read(int count) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    readPage();
                    return events.size() >= count;
                });
        return pages;
    }

    List<JsonNode> events() {
        return events;
    }

    private void readPage() {
        int size = sizes.get(pages % sizes.size());
        var page = nodes.get(pages % nodes.size())
                .get("/sync?limit=" + size + "&after=" + cursor)
                .data();
        if (++pages % 3 != 0) {
            page.path("events").forEach(events::add);
            cursor = page.path("cursor").textValue();
        }
    }
}
