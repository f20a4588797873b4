package com.galerimerkezi.messenger.desktop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.demo.DemoAccount;
import com.galerimerkezi.messenger.server.demo.DemoData;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.ServerProcess;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A day with everything against it, short by default; the profile faults makes it long. While one side types, a third
 * of the answers is lost after the server has committed, and the desktop, the server and PostgreSQL are killed in turn.
 */
class LongRunTest {

    private static final int ROOMS = 3;
    private static final int EACH = Integer.getInteger("messages", 90) / ROOMS;
    private static final int DESKTOP_KILLS = Integer.getInteger("desktopKills", 2);
    private static final int SERVER_KILLS = Integer.getInteger("serverKills", 1);
    private static final int POSTGRES_KILLS = Integer.getInteger("postgresKills", 1);
    private static final int AT_ONCE = 10;
    private static final Duration CAUGHT_UP = Duration.ofMinutes(2);

    private static final DemoAccount SELLER = DemoData.accounts().getFirst();
    private static final DemoAccount BUYER = DemoData.accounts().stream()
            .filter(account -> !account.galleryName().equals(SELLER.galleryName()))
            .findFirst()
            .orElseThrow();

    @TempDir
    Path folder;

    private enum Kill {
        DESKTOP,
        SERVER,
        POSTGRES
    }

    @Test
    void everyMessageIsThereOnceInTheOrderTypedAndBothSidesSeeTheSame(TestReporter reporter) {
        long start = System.nanoTime();
        var data = folder.resolve("server");
        var typist = folder.resolve("buyer");
        try (var server = ServerProcess.withDemo(data)) {
            server.start();
            try (var line = new ChaosProxy(server.address());
                    var seller = Desk.signedIn(folder.resolve("seller"), line.address(), SELLER)) {
                var rooms = roomsOf(typist, line);
                rooms.forEach(seller::open);
                line.set(new Weather.DropResponses(0.3));
                typeAndKill(new DeskProcess(typist, EACH, AT_ONCE, rooms), server);
                line.set(new Weather.Pass());

                check(rooms, seller, typist, data);
            }
        }
        Figures.publish(
                reporter,
                "long run",
                Map.of(
                        "messages, all once and in order",
                        EACH * ROOMS,
                        "kills of desktop, server, PostgreSQL",
                        List.of(DESKTOP_KILLS, SERVER_KILLS, POSTGRES_KILLS),
                        "seconds",
                        Duration.ofNanos(System.nanoTime() - start).toSeconds()));
    }

    private static List<RoomId> roomsOf(Path typist, ChaosProxy line) {
        try (var buyer = Desk.signedIn(typist, line.address(), BUYER)) {
            var gallery = SELLER.galleryName();
            return buyer.session().catalogue().vehicles("").join().stream()
                    .filter(vehicle -> buyer.session().catalogue().galleries("").join().stream()
                            .anyMatch(one -> one.id().equals(vehicle.galleryId())
                                    && one.name().equals(gallery)))
                    .limit(ROOMS)
                    .map(vehicle -> buyer.session()
                            .rooms()
                            .open(OpenRoomRequest.forVehicle(vehicle.id()))
                            .join())
                    .toList();
        }
    }

    /** Between two kills as much is typed as between any other two. */
    private static void typeAndKill(DeskProcess desk, ServerProcess server) {
        var kills = kills();
        int step = Math.max(1, EACH * ROOMS / (kills.size() + 1));
        try (desk) {
            desk.start();
            for (int i = 0; i < kills.size(); i++) {
                desk.awaitTyped((i + 1) * step);
                switch (kills.get(i)) {
                    case DESKTOP -> {
                        desk.kill();
                        desk.start();
                    }
                    case SERVER -> {
                        server.kill();
                        server.start();
                    }
                    case POSTGRES -> server.killPostgres();
                }
            }
            desk.awaitDone();
        }
    }

    /** Each kind spread over the whole run. */
    private static List<Kill> kills() {
        var left = new ArrayList<Kill>();
        int rounds = Math.max(DESKTOP_KILLS, Math.max(SERVER_KILLS, POSTGRES_KILLS));
        for (int round = 0; round < rounds; round++) {
            addIfDue(left, Kill.DESKTOP, DESKTOP_KILLS, round, rounds);
            addIfDue(left, Kill.SERVER, SERVER_KILLS, round, rounds);
            addIfDue(left, Kill.POSTGRES, POSTGRES_KILLS, round, rounds);
        }
        return left;
    }

    private static void addIfDue(List<Kill> kills, Kill kind, int many, int round, int rounds) {
        if (many * (round + 1) / rounds > many * round / rounds) {
            kills.add(kind);
        }
    }

    private static void check(List<RoomId> rooms, Desk seller, Path typist, Path data) {
        try (var buyer = Desk.resumed(typist);
                var database = Database.openBeside(Settings.defaults(data))) {
            var jdbc = JdbcClient.create(database.dataSource());
            for (int room = 0; room < rooms.size(); room++) {
                var stored = Stored.texts(jdbc, rooms.get(room));
                assertThat(typedIn(stored)).isEqualTo(typed(room));
                awaitThat(buyer, rooms.get(room), stored);
                awaitThat(seller, rooms.get(room), stored);
                assertThat(seller.messages(rooms.get(room))).isEqualTo(buyer.messages(rooms.get(room)));
            }
            new HistoryChecker(jdbc).checkDatabase();
        }
    }

    private static void awaitThat(Desk desk, RoomId room, List<String> stored) {
        await().atMost(CAUGHT_UP)
                .untilAsserted(() -> assertThat(desk.wholeConversation(room))
                        .extracting(Message::content)
                        .isEqualTo(stored));
    }

    /** The demo's rooms have messages of their own. */
    private static List<String> typedIn(List<String> stored) {
        return stored.stream().filter(text -> text.startsWith("Mesaj ")).toList();
    }

    private static List<String> typed(int room) {
        return IntStream.rangeClosed(1, EACH)
                .mapToObj(number -> TypingProgram.text(room, number))
                .toList();
    }
}
