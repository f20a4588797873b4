package com.galerimerkezi.messenger.server.schedule;

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
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.MovableClock;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import com.galerimerkezi.messenger.server.testing.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written for later is sent once, at its time, whatever happens meanwhile. */
class ScheduledMessagesTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    private static JdbcClient jdbc;
    private static World world;
    private final MovableClock clock = new MovableClock();

    @BeforeAll
    static void galleries() {
        jdbc = JdbcClient.create(POSTGRES.dataSource());
        world = World.in(jdbc);
    }

    @Test
    void itIsSentAtItsTimeAndTheOtherSideKnowsNothingOfItBefore() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var mehmet = as(server, world.mehmet());
            var room = room(ahmet);
            var start = ahmet.cursor();
            var theirs = mehmet.cursor();
            var made = schedule(ahmet, room, "Günaydın", Duration.ofHours(2));

            clock.move(Duration.ofHours(2).minusSeconds(5));
            sweep(server);
            assertThat(mehmet.eventsAfter(theirs).findValuesAsText("room_id")).doesNotContain(room.toString());
            assertThat(mehmet.get("/chats/" + room + "/scheduled").data()).isEmpty();
            assertThat(as(server, world.ayse())
                            .get("/chats/" + room + "/scheduled")
                            .data())
                    .containsExactly(made);

            clock.move(Duration.ofSeconds(5));
            sweep(server);
            sweep(server);

            var heard = of("new_message", room, mehmet.eventsAfter(theirs));
            assertThat(heard).hasSize(1);
            assertThat(heard.getFirst().at("/data/message/content").textValue()).isEqualTo("Günaydın");
            assertThat(heard.getFirst().at("/data/message/first_name").textValue())
                    .isEqualTo("Ahmet");
            assertThat(of("scheduled_changed", room, mehmet.eventsAfter(theirs)))
                    .isEmpty();
            var told = of("scheduled_changed", room, ahmet.eventsAfter(start));
            assertThat(told.getLast().at("/data/scheduled/state").textValue()).isEqualTo("sent");
            assertThat(told.getLast().at("/data/scheduled/late").booleanValue()).isFalse();
            assertThat(told.getLast().at("/data/scheduled/message_id"))
                    .isEqualTo(heard.getFirst().at("/data/message/id"));
            assertThat(ahmet.get("/chats/" + room + "/scheduled").data()).isEmpty();
        }
    }

    @Test
    void whatIsImportantIsSentAsSuch() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var mehmet = as(server, world.mehmet());
            var room = room(ahmet);
            var theirs = mehmet.cursor();
            made(ahmet.post(
                    "/chats/" + room + "/scheduled",
                    Map.of("content", "Noter 10.00", "dueAt", in(Duration.ofHours(1)), "importance", "acknowledge")));

            clock.move(Duration.ofHours(1));
            sweep(server);

            var heard = of("new_message", room, mehmet.eventsAfter(theirs)).getFirst();
            assertThat(heard.at("/data/message/importance").textValue()).isEqualTo("acknowledge");
            assertThat(heard.at("/data/unacknowledgedCount").intValue()).isEqualTo(1);
        }
    }

    @Test
    void whatWasMissedWhileTheServerWasDownIsSentOnceAndMarkedLate() {
        RoomId room;
        String start;
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            room = room(ahmet);
            schedule(ahmet, room, "Akşam uğrayın", Duration.ofMinutes(30));
            start = ahmet.cursor();
        }

        clock.move(Duration.ofHours(5));

        for (int restart = 0; restart < 2; restart++) {
            try (var server = start()) {
                var ahmet = as(server, world.ahmet());
                await().untilAsserted(() -> assertThat(of("scheduled_changed", room, ahmet.eventsAfter(start)))
                        .hasSize(1));
                sweep(server);
                var told = of("scheduled_changed", room, ahmet.eventsAfter(start));
                assertThat(told).hasSize(1);
                assertThat(told.getFirst().at("/data/scheduled/late").booleanValue())
                        .isTrue();
                assertThat(of("new_message", room, ahmet.eventsAfter(start))).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"before-commit", "before-publish", "after-commit"})
    void killedWhileItIsSentItIsSentOnce(String point) {
        RoomId room;
        var again = POSTGRES.settings(folder);
        try (var server = ServerProcess.over(POSTGRES.settings(), folder)) {
            // Opening the room and scheduling are the first two durable changes.
            server.start("-Dgaleri.failpoints=" + point + "=kill9@3");
            var token = server.signIn(world.ahmet().email(), Dealers.PASSWORD);
            var client = new Client(server.address(), token);
            room = room(client);
            schedule(client, room, "Bir kez", Duration.ofMillis(500));
            server.awaitEnd();
            try (var warm = GaleriServer.start(again.withPort(0), clock)) {
                await().until(() -> as(warm, world.ahmet())
                        .get("/chats/" + room + "/scheduled")
                        .data()
                        .isEmpty());
                sweep(warm);
                assertThat(saidIn(room)).containsExactly("Bir kez");
            }
        }
    }

    @Test
    void twoWhoLookAtOnceSendItOnce() throws Exception {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var room = room(ahmet);
            for (int i = 0; i < 20; i++) {
                schedule(ahmet, room, "mesaj " + i, Duration.ofMinutes(1));
            }
            clock.move(Duration.ofMinutes(1));

            Callable<Boolean> look = () -> server.part(ScheduledSending.class).sweep();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(List.of(look, look, look, look))) {
                    assertThat(done.get()).isTrue();
                }
            }
            await().until(() ->
                    ahmet.get("/chats/" + room + "/scheduled").data().isEmpty());

            assertThat(saidIn(room)).hasSize(20).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsEditedIsSentAsItIsNowAndWhatIsCancelledNever() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var room = room(ahmet);
            var path = "/chats/" + room + "/scheduled/";
            var edited = schedule(ahmet, room, "eski", Duration.ofHours(1))
                    .path("id")
                    .textValue();
            var cancelled = schedule(ahmet, room, "olmaz", Duration.ofHours(1))
                    .path("id")
                    .textValue();

            var edit = ahmet.patch(path + edited, Map.of("content", "yeni", "dueAt", in(Duration.ofHours(3))));
            assertThat(edit.status()).as(edit.text()).isEqualTo(200);
            assertThat(ahmet.delete(path + cancelled).data().path("state").textValue())
                    .isEqualTo("cancelled");
            assertThat(ahmet.delete(path + cancelled).status()).isEqualTo(200);
            clock.move(Duration.ofHours(1));
            sweep(server);
            assertThat(saidIn(room)).isEmpty();
            clock.move(Duration.ofHours(2));
            sweep(server);

            assertThat(saidIn(room)).containsExactly("yeni");
            assertThat(ahmet.patch(path + edited, Map.of("content", "geç", "dueAt", in(Duration.ofHours(4))))
                            .code())
                    .isEqualTo(ErrorCode.SCHEDULED_OVER);
        }
    }

    @Test
    void inARoomThatWasClosedItIsNotSentAndTheAuthorIsTold() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var room = room(ahmet);
            var made = schedule(ahmet, room, "geç kaldım", Duration.ofHours(1));
            var closed = as(server, world.mehmet()).delete("/chats/" + room);
            assertThat(closed.status()).as(closed.text()).isEqualTo(200);
            var start = ahmet.cursor();
            clock.move(Duration.ofHours(1));
            sweep(server);

            var told = of("scheduled_changed", room, ahmet.eventsAfter(start)).getFirst();
            assertThat(told.at("/data/scheduled/refusal").textValue())
                    .as(told.toString())
                    .isEqualTo("ROOM_CLOSED");
            assertThat(ahmet.get("/chats/" + room + "/scheduled").data().findValuesAsText("state"))
                    .containsExactly("refused");
            var path = "/chats/" + room + "/scheduled/" + made.path("id").textValue();
            assertThat(ahmet.delete(path).data().path("state").textValue()).isEqualTo("cancelled");
            assertThat(ahmet.get("/chats/" + room + "/scheduled").data()).isEmpty();
            assertThat(saidIn(room)).isEmpty();
        }
    }

    @Test
    void whoIsSwitchedOffSendsNothingMore() {
        try (var server = start()) {
            var leaver = world.dealers().staff(world.ankara(), "Giden");
            var client = as(server, leaver);
            var room = room(client);
            schedule(client, room, "ayrıldım", Duration.ofHours(1));
            jdbc.sql("UPDATE users SET is_active = false WHERE id = :id")
                    .param("id", leaver.id().value())
                    .update();
            clock.move(Duration.ofHours(1));
            sweep(server);

            var left = as(server, world.ahmet()).get("/chats/" + room + "/scheduled");
            assertThat(left.data().at("/0/refusal").textValue()).isEqualTo("SESSION_REVOKED");
            assertThat(saidIn(room)).isEmpty();
        }
    }

    @Test
    void aColleagueSeesItAndOnlyItsAuthorAndTheOwnerChangeIt() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var room = room(ahmet);
            var made = schedule(ahmet, room, "benim", Duration.ofHours(1));
            var path = "/chats/" + room + "/scheduled/" + made.path("id").textValue();
            var oya = world.dealers().person(world.ankara(), "Oya", Role.OWNER);

            assertThat(as(server, world.ayse()).delete(path).code()).isEqualTo(ErrorCode.NOT_YOUR_SCHEDULED);
            assertThat(as(server, world.mehmet()).delete(path).code()).isEqualTo(ErrorCode.SCHEDULED_NOT_FOUND);
            assertThat(as(server, world.fatma()).delete(path).code()).isEqualTo(ErrorCode.ROOM_FORBIDDEN);
            assertThat(as(server, oya, Role.OWNER).delete(path).status()).isEqualTo(200);
        }
    }

    @Test
    void theSameAgainIsTheSameAndThePastIsRefused() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var room = room(ahmet);
            var path = "/chats/" + room + "/scheduled";
            var asked = Map.<String, Object>of(
                    "content", "aynı", "dueAt", in(Duration.ofHours(1)), "clientMessageId", UUID.randomUUID());
            var first = ahmet.post(path, asked);
            var again = ahmet.post(path, asked);

            assertThat(again.status()).isEqualTo(200);
            assertThat(again.data()).isEqualTo(first.data());
            for (var wrong : List.of("2020-01-01T00:00:00Z", "2099-01-01T00:00:00Z")) {
                var refused = ahmet.post(path, Map.of("content", "x", "dueAt", wrong));
                assertThat(refused.json().at("/error/fields").has("dueAt"))
                        .as(refused.text())
                        .isTrue();
            }
            var foreign = ahmet.write(room(ahmet), "başka odada");
            assertThat(ahmet.post(path, Map.of("content", "x", "dueAt", in(Duration.ofHours(1)), "replyToId", foreign))
                            .status())
                    .isEqualTo(400);
        }
    }

    private GaleriServer start() {
        return GaleriServer.start(POSTGRES.settings(folder).withPort(0), clock);
    }

    private static void sweep(GaleriServer server) {
        assertThat(server.part(ScheduledSending.class).sweep()).isTrue();
    }

    private JsonNode schedule(Client client, RoomId room, String content, Duration in) {
        return made(client.post("/chats/" + room + "/scheduled", Map.of("content", content, "dueAt", in(in))));
    }

    private static JsonNode made(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.data();
    }

    private String in(Duration time) {
        return clock.instant().plus(time).toString();
    }

    private static RoomId room(Client client) {
        return client.openRoom(world.dealers().vehicle(world.izmir()));
    }

    private static List<String> saidIn(RoomId room) {
        return jdbc.sql("SELECT content FROM chat_messages WHERE room_id = :room ORDER BY seq")
                .param("room", room.value())
                .query((row, number) -> row.getString("content"))
                .list();
    }

    /** Of this room alone: what other tests have left becomes due as well. */
    private static List<JsonNode> of(String type, RoomId room, JsonNode events) {
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.path("room_id").asText().equals(room.toString()))
                .filter(event -> event.path("type").textValue().equals(type))
                .toList();
    }

    private Client as(GaleriServer server, Dealers.Person person) {
        return as(server, person, Role.STAFF);
    }

    private Client as(GaleriServer server, Dealers.Person person, Role role) {
        var caller = new Caller(person.id(), person.gallery(), role, null);
        return new Client(server.address(), server.part(TokenService.class).issue(caller, Duration.ofDays(1)));
    }
}
