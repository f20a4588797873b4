package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Follower;
import com.galerimerkezi.messenger.server.testing.History;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.Sender;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** F05, F06 and F42: connections are ended, all taken, or held by somebody who is stuck. */
class DatabaseFaultTest {

    private static final int POOL = 4;
    private static final int ATTACKS = 4;
    private static final Duration BUSY_AFTER = Duration.ofSeconds(3);
    /** For a busy machine. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    private static final String END_ALL = """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension(settings -> settings.withDatabase(new Settings.Database(
            settings.database().url(),
            settings.database().user(),
            settings.database().password(),
            POOL)));

    private final History history = new History();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Client ahmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        ahmet = SERVER.as(SERVER.world().ahmet());
        room = ahmet.openRoom(SERVER.world().dealers().vehicle(SERVER.world().izmir()));
    }

    @AfterEach
    void checkWhatIsStored() {
        threads.close();
        new HistoryChecker(SERVER.jdbc()).check(history);
    }

    @Test
    void whenAllConnectionsAreEndedSocketsStayAndNobodyHearsOfAnError() throws Exception {
        var mehmet = SERVER.world().mehmet();
        var sender = new Sender("ahmet", ahmet, room, history);
        try (var follower = new Follower(
                        "mehmet",
                        SERVER.server().address(),
                        mehmet.gallery(),
                        SERVER.tokenOf(mehmet, Role.STAFF),
                        history)
                .ready()) {
            var sending = threads.submit(sender);
            for (int attack = 1; attack <= ATTACKS; attack++) {
                int goal = sender.acknowledged().size() + 20;
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> sender.acknowledged().size() >= goal);
                SERVER.jdbc().sql(END_ALL).query(Long.class).single();
            }
            sender.stop();
            sending.get();

            assertThat(sender.refusals()).allSatisfy(DatabaseFaultTest::isTemporary);
            assertThat(follower.connects()).isEqualTo(1);
            follower.awaitHead(SERVER.jdbc());
        }
    }

    @Test
    void whenEveryConnectionIsTakenWhoWaitsIsToldToComeLaterAndTheServerLives() throws Exception {
        var world = SERVER.world();
        try (var typist = new Listener(SERVER.server().address(), SERVER.tokenOf(world.ahmet(), Role.STAFF)).ready();
                var reader =
                        new Listener(SERVER.server().address(), SERVER.tokenOf(world.mehmet(), Role.STAFF)).ready()) {
            typist.emit("join_room", room.toString());
            reader.emit("join_room", room.toString());
            await().until(() -> {
                typist.emit("typing_start", room.toString());
                return !reader.of("user_typing").isEmpty();
            });
            var taken = takeAll();
            List<Callable<Answer>> calls = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                calls.add(() -> ahmet.get("/chats"));
            }
            long start = System.nanoTime();
            var waiting = calls.stream().map(threads::submit).toList();

            assertThat(SERVER.asNobody().get("/health/live").status()).isEqualTo(200);
            typist.emit("typing_stop", room.toString());
            assertThat(reader.next("user_stopped_typing").isMissingNode()).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BUSY_AFTER);
            assertThat(SERVER.asNobody().get("/health/ready").code()).isEqualTo(ErrorCode.BUSY);
            for (var call : waiting) {
                assertThat(call.get()).satisfies(DatabaseFaultTest::isTemporary);
                assertThat(call.get().code()).isEqualTo(ErrorCode.BUSY);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BUSY_AFTER.plus(SLACK));
            for (var connection : taken) {
                connection.close();
            }
            assertThat(SERVER.asNobody().get("/health/ready").status()).isEqualTo(200);
        }
    }

    @Test
    void aSocketOpensWhileTheDatabaseIsBusy() throws Exception {
        var fatma = SERVER.world().fatma();
        var taken = takeAll();
        try (var listener = new Listener(SERVER.server().address(), SERVER.tokenOf(fatma, Role.STAFF))) {
            await().atMost(BUSY_AFTER).until(listener::isConnected);
            for (var connection : taken) {
                connection.close();
            }
            assertThat(listener.next("head").path("cursor").isTextual()).isTrue();
        }
    }

    @Test
    void aStuckTransactionOnAGallerysHeadMakesItBusyAndIsEndedByItsOwnTimeout() throws Exception {
        var stuck = SERVER.server().part(DataSource.class).getConnection();
        assertThat(timeoutOf(stuck)).isEqualTo("10s");
        stuck.setAutoCommit(false);
        execute(stuck, "SET LOCAL idle_in_transaction_session_timeout = '5s'");
        execute(
                stuck,
                "UPDATE gallery_heads SET seq = seq WHERE gallery_id = '"
                        + SERVER.world().ankara() + "'");
        long start = System.nanoTime();

        var answer = ahmet.say(room, "bekliyorum");

        assertThat(answer).satisfies(DatabaseFaultTest::isTemporary);
        assertThat(answer.code()).isEqualTo(ErrorCode.BUSY);
        // One wait for the lock, not one for each try.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BUSY_AFTER.multipliedBy(2));
        var fatma = SERVER.as(SERVER.world().fatma());
        assertThat(fatma.post("/chats", Map.of("roomType", "support")).status()).isLessThan(300);
        new Sender("ahmet", ahmet, room, history).messages(1).run();
        assertThatThrownBy(() -> execute(stuck, "SELECT 1")).isInstanceOf(SQLException.class);
        stuck.close();
    }

    private static void isTemporary(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotNull();
    }

    private static List<Connection> takeAll() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        for (int i = 0; i < POOL; i++) {
            taken.add(SERVER.server().part(DataSource.class).getConnection());
        }
        return taken;
    }

    private static String timeoutOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW idle_in_transaction_session_timeout")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
