package com.galerimerkezi.messenger.desktop.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.server.testing.MovableClock;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F23: the clock of a dealer's computer is a day off. */
class ClientClockTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void orderUnreadCountsAndDaysAreTheServers(int days) {
        var clock = new MovableClock();
        clock.move(Duration.ofDays(days));
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var room = ahmet.openRoom(world.vehicle());
        long before = SERVER.as(world.mehmet())
                .get("/chats/" + room)
                .data()
                .path("unread_count")
                .longValue();
        try (var desk = Desk.signedIn(folder, SERVER.server().address(), world.mehmet(), clock)) {
            desk.open(room);
            ahmet.say(room, "bir");
            await().atMost(SOON).until(() -> desk.texts(room).contains("bir"));
            desk.send(room, "iki");
            await().atMost(SOON).until(() -> desk.texts(room).contains("iki"));
            ahmet.say(room, "üç");
            await().atMost(SOON).until(() -> desk.texts(room).getLast().equals("üç"));

            assertThat(desk.texts(room)).endsWith("bir", "iki", "üç");
            assertThat(desk.room(room).unreadCount()).isEqualTo(before + 2);
            assertThat(desk.messages(room)).extracting(Message::createdAt).isSorted();
            var moments = new Moments(Texts.in("tr"), desk.session().clock());
            var newest = desk.messages(room).getLast();
            await().atMost(SOON)
                    .until(() -> moments.day(moments.dayOf(newest.createdAt())).equals("Bugün"));
        }
    }
}
