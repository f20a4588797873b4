package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Follower;
import com.galerimerkezi.messenger.server.testing.History;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.MovableClock;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.Sender;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F24: somebody corrects the server's clock. */
class ClockFaultTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private final History history = new History();

    @Test
    void anHourBackChangesNeitherOrderNorCursorsNorWhoIsSignedIn() {
        var jdbc = JdbcClient.create(POSTGRES.dataSource());
        var world = World.in(jdbc);
        try (var server = GaleriServer.start(POSTGRES.settings(folder).withPort(0), clock)) {
            var caller = new Caller(world.ahmet().id(), world.ankara(), Role.STAFF, null);
            var token = server.part(TokenService.class).issue(caller, Duration.ofHours(2));
            var ahmet = new Client(server.address(), token);
            var room = ahmet.openRoom(world.vehicle());
            try (var follower = new Follower("ayse", server.address(), world.ankara(), token, history).ready()) {
                var sender = new Sender("ahmet", ahmet, room, history);
                sender.messages(3).run();
                ahmet.post("/chats/" + room + "/read");
                clock.move(Duration.ofHours(-1));
                sender.messages(3).run();
                ahmet.post("/chats/" + room + "/read");
                clock.move(Duration.ofHours(2));
                sender.messages(3).run();
                follower.awaitHead(jdbc);
                assertThat(sender.refusals()).isEmpty();
            }
        }
        new HistoryChecker(jdbc).check(history);
    }
}
