package com.galerimerkezi.messenger.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.operations.log.LogFolder;
import com.galerimerkezi.messenger.server.testing.History;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.Sender;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** F40: the disk of the log is full while the server runs. */
@EnabledOnOs(OS.LINUX)
class LogFaultTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void withoutRoomForItsLogTheServerGoesOn(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("server.log"), Path.of("/dev/full"));
        var history = new History();
        try (var _ = LogFolder.open(folder)) {
            for (int i = 0; i < 1_000; i++) {
                LoggerFactory.getLogger(LogFaultTest.class).warn("This line finds no room on the disk {}", i);
            }
            var ahmet = SERVER.as(SERVER.world().ahmet());
            var sender =
                    new Sender("ahmet", ahmet, ahmet.openRoom(SERVER.world().vehicle()), history);
            sender.messages(20).run();
            assertThat(sender.refusals()).isEmpty();
        }
        new HistoryChecker(SERVER.jdbc()).check(history);
    }
}
