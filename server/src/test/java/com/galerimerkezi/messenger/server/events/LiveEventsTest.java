package com.galerimerkezi.messenger.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.realtime.RawSocket;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LiveEventsTest {

    private static final Duration BEAT = Duration.ofSeconds(1);

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withSync(new Settings.Sync(Duration.ofDays(30), BEAT)));

    private Client ahmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void aMessageReachesEverySocketOfBothGalleriesOnceAndNoThird() {
        var world = SERVER.world();
        try (var own = listen(world.ahmet());
                var colleague = listen(world.ayse());
                var other = listen(world.mehmet());
                var third = listen(world.fatma())) {
            var sent = ahmet.say(room, "Yarın noterde 10.30 uygun mu? 🚗").data();

            for (var listener : new Listener[] {own, colleague, other}) {
                var event = listener.next("new_message");
                assertThat(event.path("message")).isEqualTo(sent);
                assertThat(event.path("roomId").textValue()).isEqualTo(room.toString());
            }
            assertThat(other.next("new_message").path("unreadCount").longValue())
                    .isEqualTo(1);
            assertThat(own.next("new_message").path("unreadCount").longValue()).isZero();
            ahmet.say(room, "son");
            for (var listener : new Listener[] {own, colleague, other}) {
                Awaitility.await().until(() -> listener.of("new_message").size() == 2);
            }
            // what the third gallery hears comes in its order: had there been anything, it came before this
            SERVER.as(world.fatma()).openRoom(world.dealers().vehicle(world.izmir()));
            third.next("room_created");
            assertThat(third.of("new_message")).isEmpty();
            assertThat(own.of("new_message")).hasSize(2);
        }
    }

    @Test
    void whatHappensRightAfterConnectingIsHeard() throws IOException {
        var world = SERVER.world();
        for (int i = 0; i < 10; i++) {
            var newcomer = world.dealers().staff(world.dealers().gallery("Yeni Oto " + i), "Veli");
            var client = SERVER.as(newcomer);
            var their = client.openRoom(world.dealers().vehicle(world.izmir()));
            var port = SERVER.server().address().getPort();
            try (var socket = RawSocket.signedIn(port, SERVER.tokenOf(newcomer, Role.STAFF))) {
                client.say(their, "hemen");

                String heard;
                do {
                    heard = socket.next();
                } while (heard.startsWith("42[\"head\""));
                assertThat(heard).startsWith("42[\"new_message\"").contains("hemen");
            }
        }
    }

    @Test
    void eventsUnderConcurrentWritersComeInCursorOrderWithoutGaps() {
        var world = SERVER.world();
        var mehmet = SERVER.as(world.mehmet());
        try (var listener = listen(world.ahmet());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = positionOf(listener.next("head"));
            for (int i = 0; i < 60; i++) {
                var who = i % 2 == 0 ? ahmet : mehmet;
                var text = "mesaj " + i;
                var _ = threads.submit(() -> who.say(room, text));
            }
            Awaitility.await().until(() -> listener.of("new_message").size() == 60);

            assertThat(listener.of("new_message").stream().map(LiveEventsTest::positionOf))
                    .containsExactlyElementsOf(LongStream.rangeClosed(start + 1, start + 60)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void whatSocketsCarryIsWhatSyncReturns() {
        var start = ahmet.get("/sync").data().path("cursor").textValue();
        try (var listener = listen(SERVER.world().ahmet())) {
            ahmet.say(room, "merhaba");
            SERVER.as(SERVER.world().mehmet()).post("/chats/" + room + "/read");
            var read = listener.next("messages_read");

            var events = ahmet.get("/sync?after=" + start).data().path("events");
            assertThat(events.at("/0/data")).isEqualTo(listener.next("new_message"));
            assertThat(events.at("/1/data")).isEqualTo(read);
        }
    }

    @Test
    void aPriceHasTheSameDecimalsOnTheSocketAndInSync() {
        var world = SERVER.world();
        var start = ahmet.get("/sync").data().path("cursor").textValue();
        try (var listener = listen(world.ahmet())) {
            var opened = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
            listener.next("room_created");

            assertThat(ahmet.get("/sync?after=" + start).text())
                    .contains(opened.toString())
                    .contains("\"vehicle_price\":1250000.00");
        }
    }

    @Test
    void theHeadComesAtConnectAndAgainAndAgain() {
        try (var listener = listen(SERVER.world().ahmet())) {
            Awaitility.await().until(() -> listener.of("head").size() >= 3);

            assertThat(listener.of("head").getLast().path("serverTime").isTextual())
                    .isTrue();
        }
    }

    @Test
    void anEventWhoseHintWasLostComesWithTheNextBeat() {
        try (var listener = listen(SERVER.world().ahmet())) {
            SERVER.jdbc()
                    .sql("""
                    WITH head AS (UPDATE gallery_heads SET seq = seq + 1 WHERE gallery_id = :id RETURNING seq)
                    INSERT INTO gallery_events (gallery_id, seq, type, room_id, payload)
                    SELECT :id, seq, 'room_updated', :room, '{"roomId":"x"}'::json FROM head
                    """)
                    .param("id", SERVER.world().ankara().value())
                    .param("room", room.value())
                    .update();

            assertThat(listener.next("room_updated").path("roomId").textValue()).isEqualTo("x");
        }
    }

    @Test
    void socketsOfAnEndedSessionAreToldAndClosedWithinASecond() {
        var person = SERVER.world().ahmet();
        var token = SERVER.asNobody()
                .post("/auth/login", new LoginRequest(person.email(), Dealers.PASSWORD, "Ofis"))
                .data()
                .path("access_token")
                .textValue();
        try (var listener = new Listener(SERVER.server().address(), token).ready()) {
            new Client(SERVER.server().address(), token).post("/auth/logout");

            Awaitility.await().atMost(Duration.ofSeconds(1)).until(() -> !listener.isConnected());
            assertThat(listener.next("session_ended").path("reason").textValue())
                    .isEqualTo("SESSION_REVOKED");
        }
    }

    private static Listener listen(Person person) {
        return new Listener(SERVER.server().address(), SERVER.tokenOf(person, Role.STAFF)).ready();
    }

    private static long positionOf(JsonNode event) {
        var cursor = event.path("cursor").textValue();
        return Long.parseLong(cursor.substring(cursor.indexOf(':') + 1));
    }
}
