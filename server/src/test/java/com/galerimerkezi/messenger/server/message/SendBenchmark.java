package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.record.CanonicalJson;
import com.galerimerkezi.messenger.contract.record.RecordKind;
import com.galerimerkezi.messenger.contract.record.RecordLine;
import com.galerimerkezi.messenger.contract.record.RecordPayload;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.record.RecordLog;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How fast messages are stored: {@code -Dmeasure=sends}; each round says more about the server, less about its start. */
@EnabledIfSystemProperty(named = "measure", matches = "sends|all")
class SendBenchmark {

    private static final int WRITERS = 8;
    private static final int EACH = 500;
    private static final int ROUNDS = 8;
    private static final int TURNS = 1_500;

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

    /** Both in turn, so that whatever else the machine does touches both. */
    @Test
    void whatTheRecordTakesOfASend(TestReporter reporter) {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        var sends = new ArrayList<Long>();
        var entries = new ArrayList<Long>();
        for (int i = 0; i < 2 * TURNS; i++) {
            long start = System.nanoTime();
            ahmet.say(room, "Fiyatta pazarlık payı var mı? " + i);
            sends.add(System.nanoTime() - start);
            entries.add(nanosOfAnEntry(room));
        }
        Figures.publish(
                reporter,
                "record, µs p50",
                Map.of("send", median(sends) / 1_000, "its entry", median(entries) / 1_000));
    }

    private static long nanosOfAnEntry(RoomId room) {
        var world = SERVER.world();
        var line = new RecordLine(
                RecordKind.SENT,
                Instant.EPOCH,
                world.ahmet().id(),
                world.ankara(),
                new MessageId(UUID.randomUUID()),
                CanonicalJson.digest(RecordPayload.edit("Fiyatta pazarlık payı var mı?")));
        var log = SERVER.server().part(RecordLog.class);
        return SERVER.server().part(Transactions.class).write(() -> {
            long start = System.nanoTime();
            log.sent(room, line);
            return System.nanoTime() - start;
        });
    }

    /** Of the second half, when the program is warm. */
    private static long median(List<Long> times) {
        return times.subList(TURNS, 2 * TURNS).stream().sorted().toList().get(TURNS / 2);
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
