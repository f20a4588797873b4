package com.galerimerkezi.messenger.desktop.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A message is delivered when a desktop of the other gallery has it; each desktop of the sender sees the same. */
class DeliveredAtServerTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path folder;

    @Test
    void aMessageIsDeliveredWhenTheOthersDesktopComesAndStaysSoThroughARestart() {
        var world = SERVER.world();
        var room = SERVER.as(world.ahmet()).openRoom(world.dealers().vehicle(world.izmir()));
        var sender = signedIn("sender", world.ahmet());
        sender.open(room);
        sender.send(room, "Orada mısınız?");
        soon().until(() -> sender.messages(room).size() == 1);
        assertThat(delivered(sender, room)).isZero();

        try (var receiver = signedIn("receiver", world.mehmet())) {
            soon().until(() -> delivered(sender, room) == 1);

            sender.send(room, "Hâlâ mı?");
            soon().until(() -> delivered(sender, room) == 2);
            assertThat(receiver.room(room).deliveredSeq()).isZero();
        }
        sender.close();

        try (var again = Desk.resumed(folder.resolve("sender"));
                var colleague = signedIn("colleague", world.ayse())) {
            soon().until(again::isOnline);
            assertThat(delivered(again, room)).isEqualTo(2);
            assertThat(delivered(colleague, room)).isEqualTo(2);
        }
    }

    private Desk signedIn(String name, Dealers.Person person) {
        var desk = Desk.signedIn(folder.resolve(name), SERVER.server().address(), person);
        soon().until(desk::isOnline);
        return desk;
    }

    private static long delivered(Desk desk, RoomId room) {
        return desk.room(room).deliveredSeq();
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofMinutes(1));
    }
}
