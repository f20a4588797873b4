package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.History;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.Sender;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import com.galerimerkezi.messenger.server.testing.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F40: the log cannot be written. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "no limit on the size of files")
class LogFaultTest {

    /** More than the system lets the server write into any one file. */
    private static final String FULL = "{}\n".repeat(2_000);

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    @Test
    void withoutRoomForItsLogTheServerGoesOn() throws Exception {
        var jdbc = JdbcClient.create(POSTGRES.dataSource());
        var world = World.in(jdbc);
        // Makes the folders.
        GaleriServer.start(POSTGRES.settings(folder).withPort(0)).close();
        var log = Files.writeString(folder.resolve("logs/server.log"), FULL);
        var history = new History();
        try (var server = ServerProcess.over(POSTGRES.settings(), folder).withSmallFiles()) {
            server.start("-XX:-UsePerfData");
            var client =
                    new Client(server.address(), server.signIn(world.ahmet().email(), Dealers.PASSWORD));
            var sender = new Sender("ahmet", client, client.openRoom(world.vehicle()), history);
            sender.messages(20).run();
            assertThat(sender.refusals()).isEmpty();
        }

        assertThat(log).hasContent(FULL);
        new HistoryChecker(jdbc).check(history);
    }
}
