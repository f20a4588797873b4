package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.realtime.RawSocket;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Follower;
import com.galerimerkezi.messenger.server.testing.History;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.Sender;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import com.galerimerkezi.messenger.server.testing.ServerProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F41: the operator stops the server while people write. */
class RestartFaultTest {

    private static final int WRITERS = 4;
    private static final int TERMINATED = 143;

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    private final History history = new History();

    @Test
    void aStopLetsWhatIsUnderWayFinishAndTellsTheSocketsWhenToComeBack() throws Exception {
        var jdbc = JdbcClient.create(POSTGRES.dataSource());
        var world = World.in(jdbc);
        try (var server = ServerProcess.over(POSTGRES.settings(), folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.start();
            var token = server.signIn(world.ahmet().email(), Dealers.PASSWORD);
            var client = new Client(server.address(), token);
            List<Sender> senders = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                var room = client.openRoom(world.dealers().vehicle(world.izmir()));
                senders.add(new Sender("ahmet " + i, client, room, history));
            }
            try (var socket = RawSocket.signedIn(server.address().getPort(), token);
                    var follower = new Follower("ayse", server.address(), world.ankara(), token, history).ready()) {
                senders.forEach(threads::execute);
                await().until(() -> acknowledged(senders) > 100);
                server.terminate();
                var hint = hintOn(socket);
                assertThat(server.awaitEnd()).isEqualTo(TERMINATED);

                assertThat(hint.path("afterMillis").longValue()).isBetween(500L, 60_500L);
                var again = POSTGRES.settings(folder)
                        .withPort(server.address().getPort())
                        .withLimits(new Settings.Limits(false));
                try (var _ = GaleriServer.start(again)) {
                    int before = acknowledged(senders);
                    await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged(senders) > before + 20);
                    senders.forEach(Sender::stop);
                    threads.close();
                    follower.awaitHead(jdbc);
                }
            }
            assertThat(senders).flatExtracting(Sender::refusals).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isNotNull();
            });
            assertThat(senders).extracting(Sender::replays).containsOnly(0);
        }
        new HistoryChecker(jdbc).check(history);
    }

    private static int acknowledged(List<Sender> senders) {
        return senders.stream().mapToInt(sender -> sender.acknowledged().size()).sum();
    }

    private static JsonNode hintOn(RawSocket socket) throws IOException {
        var text = socket.next();
        while (!text.startsWith("42[\"reconnect\"")) {
            assertThat(text).as("the socket ended without a hint").isNotEmpty();
            text = socket.next();
        }
        return ContractJson.mapper().readTree(text.substring(2)).path(1);
    }
}
