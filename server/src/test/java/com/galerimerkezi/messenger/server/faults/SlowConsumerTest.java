package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.realtime.RawSocket;
import com.galerimerkezi.messenger.server.realtime.Sockets;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;

/** F11: a client that reads nothing while 50 MB are pushed to it. */
@Tag("slow")
class SlowConsumerTest {

    private static final String TEXT = "x".repeat(10_000);
    private static final int WARM_UP = 500;
    private static final int MESSAGES = 5_000;
    private static final long MOST_GROWTH = 2L << 20;

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    @Test
    void itsMemoryStaysFlatOthersHearAllAndItCatchesUpAfterwards(TestReporter reporter) throws Exception {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var path = "/chats/" + ahmet.openRoom(world.vehicle()) + "/messages";
        int port = SERVER.server().address().getPort();
        var token = SERVER.tokenOf(world.mehmet(), Role.STAFF);
        var start = SERVER.as(world.mehmet()).get("/sync").data().path("cursor").textValue();
        var heard = new AtomicLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var other = RawSocket.signedIn(port, token)) {
            var _ = threads.submit(() -> listen(other, heard));
            push(ahmet, path, WARM_UP);
            await().until(() -> heard.get() == WARM_UP);
            long before = memory();
            try (var slow = RawSocket.signedIn(port, token)) {
                var sockets = SERVER.server().part(Sockets.class);
                assertThat(sockets.count()).isEqualTo(2);
                push(ahmet, path, MESSAGES);
                await().until(() -> heard.get() == WARM_UP + MESSAGES);
                long growth = memory() - before;
                Figures.publish(
                        reporter,
                        "slow consumer",
                        Map.of("MB pushed", (TEXT.length() * MESSAGES) >> 20, "KB of growth", growth >> 10));
                assertThat(growth).isLessThan(MOST_GROWTH);
                assertThat(sockets.count()).as("the slow one is cut").isEqualTo(1);
            }
        }
        assertThat(eventsSince(SERVER.as(world.mehmet()), start)).isEqualTo(WARM_UP + MESSAGES);
        new HistoryChecker(SERVER.jdbc()).checkDatabase();
    }

    private static long listen(RawSocket socket, AtomicLong heard) throws Exception {
        var packet = socket.next();
        while (!packet.isEmpty()) {
            if (packet.startsWith("42[\"new_message\"")) {
                heard.incrementAndGet();
            }
            packet = socket.next();
        }
        return heard.get();
    }

    private static void push(Client client, String path, int count) {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < count; i++) {
                threads.execute(() -> client.post(path, Map.of("content", TEXT)));
            }
        }
    }

    private static int eventsSince(Client client, String start) {
        int events = 0;
        var cursor = start;
        boolean more = true;
        while (more) {
            var page = client.get("/sync?limit=500&after=" + cursor).data();
            events += page.path("events").size();
            cursor = page.path("cursor").textValue();
            more = page.path("has_more").booleanValue();
        }
        return events;
    }

    /** Of the heap, where frames wait, after it was tidied. */
    private static long memory() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
