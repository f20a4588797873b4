package com.galerimerkezi.messenger.server.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.demo.DemoData;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.History;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.Sender;
import com.galerimerkezi.messenger.server.testing.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One kill of each kind by default; {@code -Dkills=10} for the long run. */
class KillNineTest {

    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int WRITERS = 4;
    private static final int BETWEEN_KILLS = 40;

    @TempDir
    Path folder;

    private final History history = new History();

    @Test
    void noAcknowledgedMessageIsLostOrDoubledWhenTheServerAndItsDatabaseAreKilledUnderLoad(TestReporter reporter)
            throws Exception {
        var data = folder.resolve("data");
        try (var server = ServerProcess.withDemo(data)) {
            server.start();
            var writers = writersOn(server);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var writing = writers.stream().map(threads::submit).toList();
                for (int kill = 0; kill < KILLS; kill++) {
                    awaitMore(writers);
                    server.kill();
                    server.start();
                    awaitMore(writers);
                    server.killPostgres();
                }
                awaitMore(writers);
                writers.forEach(Sender::stop);
                for (var writer : writing) {
                    writer.get();
                }
            }

            try (var database = Database.openBeside(Settings.defaults(data))) {
                new HistoryChecker(JdbcClient.create(database.dataSource())).check(history);
            }
            assertThat(writers).flatExtracting(Sender::refusals).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isNotNull();
            });
            Figures.publish(
                    reporter, "kill -9", Map.of("of each", KILLS, "acknowledged, none lost", acknowledged(writers)));
        }
    }

    private static void awaitMore(List<Sender> writers) {
        int goal = acknowledged(writers) + BETWEEN_KILLS;
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged(writers) >= goal);
    }

    private static int acknowledged(List<Sender> writers) {
        return writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum();
    }

    private List<Sender> writersOn(ServerProcess server) {
        var account = DemoData.accounts().getFirst();
        var client = new Client(server.address(), server.signIn(account.email(), account.password()));
        List<Sender> writers = new ArrayList<>();
        for (var room : client.get("/chats").data()) {
            if (writers.size() < WRITERS) {
                var id = RoomId.of(room.path("id").textValue());
                writers.add(new Sender("yazan " + writers.size(), client, id, history));
            }
        }
        return writers;
    }
}
