package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How fast messages are stored: {@code -Dmeasure=sends}; each round says more about the server, less about its start. */
@EnabledIfSystemProperty(named = "measure", matches = "sends")
class SendBenchmark {

    private static final int WRITERS = 8;
    private static final int EACH = 500;
    private static final int ROUNDS = 8;

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    @Test
    void sends(TestReporter reporter) throws Exception {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var rooms = IntStream.range(0, WRITERS)
                .mapToObj(_ -> ahmet.openRoom(world.dealers().vehicle(world.izmir())))
                .toList();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            sendAll(ahmet, rooms);
            double seconds = (System.nanoTime() - start) / 1e9;
            Figures.publish(
                    reporter, "sends, round " + round, Map.of("per second", Math.round(WRITERS * EACH / seconds)));
        }
    }

    private static void sendAll(Client client, List<RoomId> rooms) throws Exception {
        List<Callable<Integer>> writers = new ArrayList<>();
        for (var room : rooms) {
            writers.add(() -> {
                for (int i = 0; i < EACH; i++) {
                    client.say(room, "Fiyatta pazarlık payı var mı? " + i);
                }
                return EACH;
            });
        }
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            for (var done : threads.invokeAll(writers)) {
                done.get();
            }
        }
    }
}
