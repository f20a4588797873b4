package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import com.galerimerkezi.messenger.server.testing.Follower;
import com.galerimerkezi.messenger.server.testing.History;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.Sender;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F02, F10 and F12 on two servers over one database; between the second one and the database the line may be bad. */
class ManyNodesTest {

    private static final Duration BEAT = Duration.ofSeconds(1);

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    static Path folder;

    private static ChaosProxy line;
    private static GaleriServer first;
    private static GaleriServer second;
    private static World world;
    private static JdbcClient jdbc;

    private final History history = new History();

    @BeforeAll
    static void start() {
        var database = POSTGRES.settings();
        var address = URI.create(Objects.requireNonNull(database.url()).substring("jdbc:".length()));
        line = new ChaosProxy(new InetSocketAddress(address.getHost(), address.getPort()));
        first = node("first", database);
        second = node(
                "second",
                new Settings.Database(
                        "jdbc:postgresql://127.0.0.1:" + line.port() + address.getPath(),
                        database.user(),
                        database.password(),
                        database.poolSize()));
        jdbc = JdbcClient.create(POSTGRES.dataSource());
        world = World.in(jdbc);
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
        line.close();
    }

    @Test
    void whoIsOnAnotherNodeHasTheMessageWithTheNextBeat() {
        var room = on(first, world.ahmet()).openRoom(world.dealers().vehicle(world.izmir()));
        var mehmet = world.mehmet();
        try (var follower =
                new Follower("mehmet", second.address(), mehmet.gallery(), tokenOn(second, mehmet), history).ready()) {
            new Sender("ahmet", on(first, world.ahmet()), room, history)
                    .messages(5)
                    .run();
            follower.awaitHead(jdbc);
        }
        new HistoryChecker(jdbc).check(history);
    }

    @Test
    void fiftyTriesAtOnceOnTwoNodesMakeOneMessage() throws Exception {
        var nodes = List.of(on(first, world.ahmet()), on(second, world.ahmet()));
        var path = "/chats/" + nodes.getFirst().openRoom(world.dealers().vehicle(world.izmir())) + "/messages";
        var id = ClientMessageId.random();
        List<Callable<Answer>> tries = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            var node = nodes.get(i % 2);
            tries.add(() -> node.post(path, SendMessageRequest.text("bir kez", id)));
        }

        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var answer : threads.invokeAll(tries)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(49);
        assertThat(answers.stream().map(Answer::data).distinct()).hasSize(1);
        var other = nodes.getLast().post(path, SendMessageRequest.text("başka", id));
        assertThat(other.code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
        new HistoryChecker(jdbc).checkDatabase();
    }

    @Test
    void aNodeThatHasLostItsDatabaseSaysSoAndTheOtherGoesOn() {
        var room = on(first, world.ahmet()).openRoom(world.dealers().vehicle(world.izmir()));
        line.set(new Weather.Refuse());

        assertThat(on(second, world.ahmet()).say(room, "olmaz").code()).isEqualTo(ErrorCode.DATABASE_UNAVAILABLE);
        assertThat(new Client(second.address(), null).get("/health/ready").status())
                .isEqualTo(503);
        assertThat(new Client(second.address(), null).get("/health/live").status())
                .isEqualTo(200);
        assertThat(on(first, world.ahmet()).say(room, "olur").status()).isEqualTo(201);

        line.set(new Weather.Pass());
        new Sender("ahmet", on(second, world.ahmet()), room, history)
                .messages(1)
                .run();
        new HistoryChecker(jdbc).check(history);
    }

    private static GaleriServer node(String name, Settings.Database database) {
        return GaleriServer.start(Settings.defaults(folder.resolve(name))
                .withDatabase(database)
                .withPort(0)
                .withSync(new Settings.Sync(Duration.ofDays(30), BEAT)));
    }

    private static Client on(GaleriServer node, Person person) {
        return new Client(node.address(), tokenOn(node, person));
    }

    private static String tokenOn(GaleriServer node, Person person) {
        var caller = new Caller(person.id(), person.gallery(), Role.STAFF, null);
        return node.part(TokenService.class).issue(caller, Duration.ofMinutes(15));
    }
}
