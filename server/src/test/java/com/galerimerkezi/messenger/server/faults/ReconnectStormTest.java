package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import com.galerimerkezi.messenger.server.testing.Figures;
import com.galerimerkezi.messenger.server.testing.History;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.Sender;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import com.galerimerkezi.messenger.server.testing.ServerProcess;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F30: everybody comes back at once. */
@Tag("slow")
class ReconnectStormTest {

    private static final int CLIENTS = Integer.getInteger("clients", 500);
    private static final int GALLERIES = 50;
    private static final Duration GOAL = Duration.ofSeconds(15);

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    private final History history = new History();
    private final AtomicInteger serverErrors = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Device> devices = new ArrayList<>();
    private JdbcClient jdbc;
    private World world;

    @BeforeEach
    void galleries() {
        jdbc = JdbcClient.create(POSTGRES.dataSource());
        world = World.in(jdbc);
    }

    @AfterEach
    void stop() {
        devices.forEach(Device::stop);
        threads.shutdownNow();
    }

    @Test
    void afterAServerKillNineteenOfTwentyHaveCaughtUpWithinFifteenSeconds(TestReporter reporter) throws Exception {
        var tokens = tokens();
        var http = HttpClient.newBuilder()
                .executor(threads)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try (var server = ServerProcess.over(POSTGRES.settings(), folder, Map.of())) {
            server.start();
            for (var token : tokens) {
                devices.add(new Device(http, server.address(), token, threads, serverErrors));
            }
            devices.forEach(Device::connect);
            await().atMost(Duration.ofMinutes(1)).until(() -> caughtUpSince(0).size() == CLIENTS);
            var client = new Client(server.address(), tokens.getFirst());
            var sender = new Sender("yazan", client, client.openRoom(world.vehicle()), history);
            var sending = threads.submit(sender);
            await().until(() -> sender.acknowledged().size() > 10);
            serverErrors.set(0);

            long killed = System.nanoTime();
            server.kill();
            server.start();
            long up = System.nanoTime();
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> caughtUpSince(killed).size() == CLIENTS);
            sender.stop();
            sending.get();

            var back = caughtUpSince(killed).stream().sorted().toList();
            Figures.publish(
                    reporter,
                    "reconnect storm, ms after the kill",
                    Map.of(
                            "clients", CLIENTS,
                            "served again", TimeUnit.NANOSECONDS.toMillis(up - killed),
                            "caught up: median", back.get(CLIENTS / 2),
                            "caught up: p95", back.get(CLIENTS * 95 / 100),
                            "caught up: last", back.getLast(),
                            "5xx", serverErrors.get()));
            assertThat(back.get(CLIENTS * 95 / 100)).isLessThan(GOAL.toMillis());
            assertThat(serverErrors).hasValue(0);
        }
        new HistoryChecker(jdbc).check(history);
    }

    /** Milliseconds after that moment, of those who have. */
    private List<Long> caughtUpSince(long moment) {
        return devices.stream()
                .map(Device::caughtUpAt)
                .filter(at -> at != 0 && at - moment > 0)
                .map(at -> TimeUnit.NANOSECONDS.toMillis(at - moment))
                .toList();
    }

    /** Of a server on the same folder, which keeps the key. The first is Ahmet's. */
    private List<String> tokens() {
        List<Person> people = new ArrayList<>(List.of(world.ahmet()));
        List<GalleryId> galleries = new ArrayList<>(List.of(world.ankara(), world.izmir()));
        while (galleries.size() < GALLERIES) {
            galleries.add(world.dealers().gallery("Galeri " + galleries.size()));
        }
        while (people.size() < CLIENTS) {
            people.add(world.dealers().staff(galleries.get(people.size() % GALLERIES), "Kişi"));
        }
        try (var server = GaleriServer.start(POSTGRES.settings(folder).withPort(0))) {
            var issuer = server.part(TokenService.class);
            return people.stream()
                    .map(one ->
                            issuer.issue(new Caller(one.id(), one.gallery(), Role.STAFF, null), Duration.ofHours(1)))
                    .toList();
        }
    }
}
