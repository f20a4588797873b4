package com.galerimerkezi.messenger.server.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.demo.DemoData;
import com.galerimerkezi.messenger.server.testing.Client;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** One kill of each kind by default; {@code -Dkills=10} for the long run. */
class KillNineTest {

    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int WRITERS = 4;
    private static final int BETWEEN_KILLS = 40;

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedMessageIsLostOrDoubledWhenTheServerAndItsDatabaseAreKilledUnderLoad(TestReporter reporter)
            throws Exception {
        try (var server = new ServerProcess(folder.resolve("data"))) {
            server.start();
            var client = signIn(server);
            var writers = writersOf(client);
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
                writers.forEach(Writer::stop);
                for (var writer : writing) {
                    writer.get();
                }
            }

            for (var writer : writers) {
                check(client, writer);
            }
            reporter.publishEntry(Map.of(
                    "kills of each", Integer.toString(KILLS),
                    "acknowledged, none lost", Integer.toString(acknowledged(writers))));
        }
    }

    /** Every acknowledged id once, in the order written, and places without gaps. */
    private static void check(Client client, Writer writer) {
        List<JsonNode> stored = new ArrayList<>();
        int page = 1;
        JsonNode messages;
        do {
            messages = client.get("/chats/" + writer.room() + "/messages?limit=200&page=" + page++)
                    .data();
            List<JsonNode> older = new ArrayList<>();
            messages.forEach(older::add);
            stored.addAll(0, older);
        } while (messages.size() == 200);
        var places =
                stored.stream().map(message -> message.path("seq").longValue()).toList();
        var ids = stored.stream()
                .map(message -> message.path("client_message_id").textValue())
                .toList();
        var written = writer.acknowledged().stream().map(Object::toString).toList();

        assertThat(places)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, stored.size()).boxed().toList());
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsSubsequence(written);
    }

    private static void awaitMore(List<Writer> writers) {
        int goal = acknowledged(writers) + BETWEEN_KILLS;
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> acknowledged(writers) >= goal);
    }

    private static int acknowledged(List<Writer> writers) {
        return writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum();
    }

    private static List<Writer> writersOf(Client client) {
        List<Writer> writers = new ArrayList<>();
        for (var room : client.get("/chats").data()) {
            if (writers.size() < WRITERS) {
                var id = RoomId.of(room.path("id").textValue());
                writers.add(new Writer(client, id, "yazan " + writers.size()));
            }
        }
        return writers;
    }

    private static Client signIn(ServerProcess server) {
        var account = DemoData.accounts().getFirst();
        var answer = new Client(server.address(), null)
                .post("/auth/login", new LoginRequest(account.email(), account.password(), "kill"));
        return new Client(server.address(), answer.data().path("access_token").textValue());
    }
}
