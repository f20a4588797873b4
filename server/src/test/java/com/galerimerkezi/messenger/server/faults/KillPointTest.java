package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Follower;
import com.galerimerkezi.messenger.server.testing.History;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.Sender;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import com.galerimerkezi.messenger.server.testing.ServerProcess;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F01 to F03: the server dies at the worst moments of the third of six messages. */
class KillPointTest {

    private static final int MESSAGES = 6;
    /** Opening the room is the first durable change. */
    private static final String AT_THE_THIRD = "=kill9@4";

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    private static JdbcClient jdbc;
    private static World world;

    private final History history = new History();

    @BeforeAll
    static void galleries() {
        jdbc = JdbcClient.create(POSTGRES.dataSource());
        world = World.in(jdbc);
    }

    @Test
    void killedBetweenCommitAndAnswerTheRetryFindsTheStoredMessage() throws Exception {
        var sender = sendWhileItDiesAt("after-commit", 3);

        assertThat(sender.replays()).isEqualTo(1);
    }

    @Test
    void killedBeforeAnyoneWasToldTheOthersGetItAllTheSame() throws Exception {
        var sender = sendWhileItDiesAt("before-publish", 3);

        assertThat(sender.replays()).isEqualTo(1);
    }

    @Test
    void killedBeforeTheCommitNothingIsStoredAndTheRetryStoresOnce() throws Exception {
        var sender = sendWhileItDiesAt("before-commit", 2);

        assertThat(sender.replays()).isZero();
    }

    private Sender sendWhileItDiesAt(String point, int storedAtDeath) throws Exception {
        var again = POSTGRES.settings(folder);
        try (var server = ServerProcess.over(POSTGRES.settings(), folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.start("-Dgaleri.failpoints=" + point + AT_THE_THIRD);
            var token = server.signIn(world.ahmet().email(), Dealers.PASSWORD);
            var client = new Client(server.address(), token);
            var room = client.openRoom(world.dealers().vehicle(world.izmir()));
            var sender = new Sender("ahmet", client, room, history);
            var reader = server.signIn(world.mehmet().email(), Dealers.PASSWORD);
            try (var follower = new Follower("mehmet", server.address(), world.izmir(), reader, history).ready()) {
                var sending = threads.submit(sender.messages(MESSAGES));
                server.awaitEnd();
                assertThat(storedIn(room)).isEqualTo(storedAtDeath);
                // In this process, which is warm.
                try (var _ = GaleriServer.start(again.withPort(server.address().getPort()))) {
                    sending.get();
                    follower.awaitHead(jdbc);
                }
            }
            new HistoryChecker(jdbc).check(history);
            assertThat(storedIn(room)).isEqualTo(MESSAGES);
            return sender;
        }
    }

    private static long storedIn(RoomId room) {
        return jdbc.sql("SELECT count(*) FROM chat_messages WHERE room_id = :room")
                .param("room", room.value())
                .query(Long.class)
                .single();
    }
}
