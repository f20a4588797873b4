package com.galerimerkezi.messenger.desktop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.HistoryChecker;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** F20: the desktop is killed while messages wait and another one is being written. */
class DesktopKillTest {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int MESSAGES = 10;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path folder;

    private final Random random = new Random(20);

    @Test
    void whatWaitedIsSentOnceInTheOrderTypedAndTheDraftIsThere() {
        var world = SERVER.world();
        var room = SERVER.as(world.ahmet()).openRoom(world.vehicle());
        try (var line = new ChaosProxy(SERVER.server().address())) {
            Desk.signedIn(folder, line.address(), world.ahmet()).close();
            line.set(new Weather.Refuse());
            try (var desk = new DeskProcess(folder, MESSAGES, MESSAGES + 1, List.of(room))) {
                killAtRandomWhileTyping(desk);
                desk.start();
                await().atMost(Duration.ofMinutes(1)).until(() -> draft().equals(TypingProgram.draft(MESSAGES)));
                desk.kill();

                line.set(new Weather.Pass());
                desk.start();
                desk.awaitDone();
            }
        }

        assertThat(Stored.texts(SERVER.jdbc(), room))
                .isEqualTo(IntStream.rangeClosed(1, MESSAGES)
                        .mapToObj(number -> TypingProgram.text(0, number))
                        .toList());
        assertThat(draft()).isEqualTo(TypingProgram.draft(MESSAGES));
        new HistoryChecker(SERVER.jdbc()).checkDatabase();
    }

    private void killAtRandomWhileTyping(DeskProcess desk) {
        for (int kill = 0; kill < KILLS && desk.typed() < MESSAGES - 1; kill++) {
            desk.start();
            desk.awaitTyped(desk.typed() + 1 + random.nextInt(3));
            desk.kill();
        }
    }

    private String draft() {
        try (var files = Files.walk(folder)) {
            var outbox = files.filter(file -> file.endsWith("outbox.db")).findFirst();
            return outbox.map(DesktopKillTest::draftIn).orElse("");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String draftIn(Path outbox) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + outbox);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT text FROM drafts")) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException busy) {
            return "";
        }
    }
}
