package com.galerimerkezi.messenger.desktop.faults;

import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.MovableClock;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class WakeUpTest {

    /** Long before silence would be noticed. */
    private static final Duration AT_ONCE = Duration.ofSeconds(15);

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();

    @Test
    void whoWakesUpOnADeadLineHearsTheOthersAtOnce() {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var room = ahmet.openRoom(world.vehicle());
        try (var line = new ChaosProxy(SERVER.server().address());
                var desk = Desk.signedIn(folder, line.address(), world.mehmet(), clock)) {
            desk.open(room);
            await().atMost(AT_ONCE).until(desk::isOnline);
            line.abandon();
            ahmet.say(room, "Uyurken yazdım");

            clock.move(Duration.ofHours(1));

            await().atMost(AT_ONCE).until(() -> desk.texts(room).contains("Uyurken yazdım"));
        }
    }
}
