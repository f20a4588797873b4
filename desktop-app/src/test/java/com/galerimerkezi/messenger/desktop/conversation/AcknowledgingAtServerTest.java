package com.galerimerkezi.messenger.desktop.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** "Seen" is given once: it comes through a cut line and a program that ended. */
class AcknowledgingAtServerTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path folder;

    private Client mehmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        mehmet = SERVER.as(world.mehmet());
        room = SERVER.as(world.ahmet()).openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void itsSenderAndAllColleaguesSeeWhoAcknowledged() {
        var world = SERVER.world();
        try (var ahmet = signedIn("ahmet", SERVER.server().address(), world.ahmet());
                var ayse = signedIn("ayse", SERVER.server().address(), world.ayse());
                var mehmets = signedIn("mehmet", SERVER.server().address(), world.mehmet())) {
            mehmets.ui()
                    .get(() -> mehmets.session().outbox().send(room, "Kapora yattı", null, Importance.ACKNOWLEDGE))
                    .join();
            soon().until(() -> ahmet.room(room).unacknowledgedCount() == 1
                    && ayse.room(room).unacknowledgedCount() == 1);

            acknowledge(ahmet);

            soon().until(() -> ahmet.room(room).unacknowledgedCount() == 0
                    && ayse.room(room).unacknowledgedCount() == 0);
            soon().until(() -> newest(mehmets).isAcknowledgedBy(world.ahmet().id()));
            soon().until(() -> given(ahmet) == 0);
        }
    }

    @Test
    void whatIsAcknowledgedWithoutALineIsToldByTheNextStart() {
        ask("Noter saat 10.00'da");
        try (var line = new ChaosProxy(SERVER.server().address())) {
            var laptop = signedIn("laptop", line.address(), SERVER.world().ahmet());
            newest(laptop);
            line.set(new Weather.Refuse());
            acknowledge(laptop);
            assertThat(given(laptop)).isEqualTo(1);
            laptop.close();
            assertThat(acknowledged()).isZero();

            try (var again = Desk.resumed(folder.resolve("laptop"))) {
                soon().until(() -> given(again) == 1);
                line.set(new Weather.Pass());
                again.ui().run(again.session().connection()::retryNow);

                soon().until(() -> acknowledged() == 1);
                soon().until(() -> given(again) == 0);
            }
        }
    }

    @Test
    void oneThatWasDeletedMeanwhileIsForgotten() {
        var message = ask("Yanlış oda");
        try (var line = new ChaosProxy(SERVER.server().address());
                var laptop = signedIn("laptop", line.address(), SERVER.world().ahmet())) {
            newest(laptop);
            line.set(new Weather.Refuse());
            acknowledge(laptop);
            mehmet.delete("/chats/" + room + "/messages/" + message);

            line.set(new Weather.Pass());
            laptop.ui().run(laptop.session().connection()::retryNow);

            soon().until(() -> given(laptop) == 0);
            soon().until(() -> laptop.room(room).unacknowledgedCount() == 0);
        }
    }

    private String ask(String text) {
        return mehmet.post("/chats/" + room + "/messages", Map.of("content", text, "importance", "acknowledge"))
                .data()
                .path("id")
                .textValue();
    }

    private long acknowledged() {
        return mehmet.get("/chats/" + room + "/messages")
                .data()
                .at("/0/acknowledgements")
                .size();
    }

    private void acknowledge(Desk desk) {
        var message = newest(desk);
        desk.ui().run(() -> desk.session().acknowledging().acknowledge(message));
    }

    private Message newest(Desk desk) {
        desk.open(room);
        soon().until(() -> !desk.messages(room).isEmpty());
        return desk.messages(room).getLast();
    }

    private static int given(Desk desk) {
        return desk.ui().get(() -> desk.session().acknowledging().given().size());
    }

    private Desk signedIn(String name, URI server, Dealers.Person person) {
        var desk = Desk.signedIn(folder.resolve(name), server, person);
        soon().until(desk::isOnline);
        return desk;
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30));
    }
}
