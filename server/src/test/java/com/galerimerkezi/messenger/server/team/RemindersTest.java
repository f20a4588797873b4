package com.galerimerkezi.messenger.server.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.MovableClock;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was asked for comes once, on the server's clock, whatever happens meanwhile. */
class RemindersTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    private static World world;
    private final MovableClock clock = new MovableClock();

    @BeforeAll
    static void galleries() {
        world = World.in(JdbcClient.create(POSTGRES.dataSource()));
    }

    @Test
    void anOwnReminderComesToItsUserAloneAndOnce() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var ayse = as(server, world.ayse());
            var room = room(ahmet);
            var made = remind(ahmet, room, Duration.ofHours(2), Map.of("text", "Ekspertizi sor"));
            var start = ahmet.cursor();
            var colleagues = ayse.cursor();

            clock.move(Duration.ofHours(2).minusSeconds(5));
            sweep(server);
            assertThat(of("reminder_due", ahmet.eventsAfter(start))).isEmpty();
            clock.move(Duration.ofSeconds(5));
            sweep(server);
            sweep(server);

            var due = of("reminder_due", ahmet.eventsAfter(start));
            assertThat(due).hasSize(1);
            assertThat(due.getFirst().at("/data/reminder/id")).isEqualTo(made.path("id"));
            assertThat(due.getFirst().at("/data/reminder/state").textValue()).isEqualTo("due");
            assertThat(due.getFirst().at("/data/reminder/late").booleanValue()).isFalse();
            assertThat(ayse.eventsAfter(colleagues))
                    .extracting(event -> event.path("type").textValue())
                    .containsOnly("noop");
            assertThat(ayse.get("/reminders").text()).doesNotContain("Ekspertizi sor");
        }
    }

    @Test
    void whatWasMissedWhileTheServerWasDownComesOnceAndIsMarkedLate() {
        RoomId room;
        String start;
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            room = room(ahmet);
            remind(ahmet, room, Duration.ofMinutes(30), Map.of("forGallery", true));
            ahmet.put("/chats/" + room + "/snooze", Map.of("until", in(Duration.ofMinutes(40)), "reason", "sonra"));
            start = ahmet.cursor();
        }

        clock.move(Duration.ofHours(5));

        for (int restart = 0; restart < 2; restart++) {
            try (var server = start()) {
                var ayse = as(server, world.ayse());
                await().untilAsserted(() -> {
                    var events = ayse.eventsAfter(start);
                    assertThat(of("reminder_due", events)).hasSize(1);
                    assertThat(of("snooze_ended", events)).hasSize(1);
                });
                sweep(server);
                var events = ayse.eventsAfter(start);
                assertThat(of("reminder_due", events)
                                .getFirst()
                                .at("/data/reminder/late")
                                .booleanValue())
                        .isTrue();
                var ended = of("snooze_ended", events);
                assertThat(ended).hasSize(1);
                assertThat(ended.getFirst().at("/data/late").booleanValue()).isTrue();
                assertThat(ended.getFirst().at("/data/reason").textValue()).isEqualTo("sonra");
                assertThat(of("room_updated", events)).hasSize(1);
                assertThat(ayse.room(room).at("/team/snoozed_until").isNull()).isTrue();
            }
        }
    }

    @Test
    void twoWhoLookAtOnceTellItOnce() throws Exception {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var room = room(ahmet);
            for (int i = 0; i < 20; i++) {
                remind(ahmet, room, Duration.ofMinutes(1), Map.of("text", "hatırlat " + i));
            }
            var start = ahmet.cursor();
            clock.move(Duration.ofMinutes(1));

            Callable<Boolean> look = () -> server.part(ReminderClock.class).sweep();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(List.of(look, look, look, look))) {
                    assertThat(done.get()).isTrue();
                }
            }

            await().untilAsserted(() ->
                    assertThat(of("reminder_due", ahmet.eventsAfter(start))).hasSize(20));
            sweep(server);
            assertThat(of("reminder_due", ahmet.eventsAfter(start))).hasSize(20);
        }
    }

    @Test
    void aSnoozeThatAMessageHasEndedGoesWithoutAWord() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var room = room(ahmet);
            ahmet.put("/chats/" + room + "/snooze", Map.of("until", in(Duration.ofHours(1))));
            as(server, world.mehmet()).say(room, "Buradayım");
            var start = ahmet.cursor();

            clock.move(Duration.ofHours(1));
            sweep(server);

            assertThat(ahmet.eventsAfter(start)).isEmpty();
        }
    }

    @Test
    void whatIsSettledComesNoMoreAndTheSameRequestMakesOne() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var room = room(ahmet);
            var key = UUID.randomUUID();
            var asked = Map.<String, Object>of("dueAt", in(Duration.ofHours(1)), "clientReminderId", key);
            var first = ahmet.post("/chats/" + room + "/reminders", asked);
            var path =
                    "/chats/" + room + "/reminders/" + first.data().path("id").textValue();
            assertThat(first.status()).as(first.text()).isEqualTo(201);

            var again = ahmet.post("/chats/" + room + "/reminders", asked);
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.data()).isEqualTo(first.data());
            assertThat(ahmet.post(
                                    "/chats/" + room + "/reminders",
                                    Map.of("dueAt", in(Duration.ofHours(3)), "clientReminderId", key))
                            .code())
                    .isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);

            assertThat(as(server, world.ayse()).delete(path).code()).isEqualTo(ErrorCode.REMINDER_NOT_FOUND);
            assertThat(ahmet.delete(path).data().path("state").textValue()).isEqualTo("done");
            assertThat(ahmet.delete(path).status()).isEqualTo(200);
            var start = ahmet.cursor();
            clock.move(Duration.ofHours(1));
            sweep(server);

            assertThat(ahmet.eventsAfter(start)).isEmpty();
            assertThat(ahmet.get("/reminders").text())
                    .doesNotContain(first.data().path("id").textValue());
        }
    }

    @Test
    void nobodyIsRemindedOfThePast() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var room = room(ahmet);

            for (var wrong : List.of("2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z")) {
                var refused = ahmet.post("/chats/" + room + "/reminders", Map.of("dueAt", wrong));
                assertThat(refused.json().at("/error/fields").has("dueAt"))
                        .as(refused.text())
                        .isTrue();
            }
        }
    }

    private GaleriServer start() {
        return GaleriServer.start(POSTGRES.settings(folder).withPort(0), clock);
    }

    private static void sweep(GaleriServer server) {
        assertThat(server.part(ReminderClock.class).sweep()).isTrue();
    }

    private JsonNode remind(Client client, RoomId room, Duration in, Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("dueAt", in(in));
        var made = client.post("/chats/" + room + "/reminders", body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.data();
    }

    private String in(Duration time) {
        return clock.instant().plus(time).toString();
    }

    private static RoomId room(Client client) {
        return client.openRoom(world.dealers().vehicle(world.izmir()));
    }

    private static List<JsonNode> of(String type, JsonNode events) {
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.path("type").textValue().equals(type))
                .toList();
    }

    private Client as(GaleriServer server, Dealers.Person person) {
        var caller = new Caller(person.id(), person.gallery(), Role.STAFF, null);
        return new Client(server.address(), server.part(TokenService.class).issue(caller, Duration.ofDays(1)));
    }
}
