package com.galerimerkezi.messenger.server.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.BusinessHours;
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
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** İzmir is open day and night where nothing else is said, and warned once of each thing, whatever is restarted. */
class AlertsTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    private static World world;
    private static Dealers.Person colleague;
    private static Dealers.Person owner;
    private final MovableClock clock = new MovableClock();
    private String opens = "00:00";
    private String closes = "00:00";
    private @Nullable String urgentLabel;

    @BeforeAll
    static void galleries() {
        world = World.in(JdbcClient.create(POSTGRES.dataSource()));
        colleague = world.dealers().staff(world.izmir(), "Can");
        owner = world.dealers().person(world.izmir(), "İdil", Role.OWNER);
    }

    @Test
    void anOfferThatEndsWarnsItsAssigneeTwiceAndThenTheOwnerOverRestarts() {
        String room;
        try (var server = start()) {
            var vehicle = world.dealers().vehicle(world.izmir());
            var offer = as(server, world.ahmet())
                    .post(
                            "/offers",
                            Map.of("vehicleId", vehicle, "amount", 900_000, "expiresAt", in(Duration.ofHours(3))));
            room = offer.data().path("room_id").textValue();
            as(server, world.mehmet()).put("/chats/" + room + "/assignee", Map.of("userId", colleague.id()));
            sweep(server);
            assertThat(of(room, as(server, colleague))).isEmpty();
        }
        step(Duration.ofMinutes(121), room, List.of("offer_hour"), List.of());
        step(Duration.ofMinutes(20), room, List.of("offer_hour"), List.of());
        step(Duration.ofMinutes(30), room, List.of("offer_minutes", "offer_hour"), List.of());
        step(Duration.ofMinutes(5), room, List.of("offer_minutes", "offer_hour"), List.of("offer_last"));
        step(Duration.ofMinutes(2), room, List.of("offer_minutes", "offer_hour"), List.of("offer_last"));
    }

    @Test
    void anOfferThatEndsAtNightIsToldOfInTheEveningAndWakesNobodyOverRestarts() {
        opens = "09:00";
        closes = "19:00";
        clock.move(Duration.between(clock.instant(), tomorrowAt(LocalTime.of(17, 30))));
        String room;
        try (var server = start()) {
            var offer = as(server, world.ahmet())
                    .post(
                            "/offers",
                            Map.of(
                                    "vehicleId",
                                    world.dealers().vehicle(world.izmir()),
                                    "amount",
                                    910_000,
                                    "expiresAt",
                                    in(Duration.ofHours(9))));
            room = offer.data().path("room_id").textValue();
            as(server, world.mehmet()).put("/chats/" + room + "/assignee", Map.of("userId", colleague.id()));
            sweep(server);
            assertThat(of(room, as(server, colleague))).isEmpty();
        }
        step(Duration.ofMinutes(31), room, List.of("offer_hour"), List.of());
        step(Duration.ofMinutes(50), room, List.of("offer_minutes", "offer_hour"), List.of());
        step(Duration.ofMinutes(5), room, List.of("offer_minutes", "offer_hour"), List.of("offer_last"));
        step(Duration.ofMinutes(10), room, List.of("offer_minutes", "offer_hour"), List.of("offer_last"));
        step(Duration.ofHours(7), room, List.of("offer_minutes", "offer_hour"), List.of("offer_last"));
    }

    @Test
    void aRoomWithTheUrgentLabelIsWarnedOfAtNight() {
        opens = "09:00";
        closes = "19:00";
        clock.move(Duration.between(clock.instant(), tomorrowAt(LocalTime.of(23, 0))));
        try (var server = start()) {
            var leader = as(server, owner, Role.OWNER);
            var label = leader.post("/team/labels", Map.of("name", "Acil " + clock.instant(), "colour", "red"));
            urgentLabel = label.data().path("id").textValue();
            assertThat(setHours(server).status()).isEqualTo(200);
            var ahmet = as(server, world.ahmet());
            var mehmet = as(server, world.mehmet());
            var urgent = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
            var plain = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
            mehmet.put("/chats/" + urgent + "/labels/" + urgentLabel);
            ahmet.say(urgent, "Araç hemen satılacak");
            ahmet.say(plain, "Yarın bakarız");

            clock.move(Duration.ofMinutes(61));
            sweep(server);

            // messages have the database's time, by which it waits since yesterday
            assertThat(of(urgent, leader)).containsExactly("unanswered_long");
            assertThat(of(plain, leader)).isEmpty();
        }
    }

    @Test
    void onlyAnOwnLabelCanMeanUrgent() {
        try (var server = start()) {
            var theirs = as(server, world.dealers().person(world.bursa(), "Beren", Role.OWNER), Role.OWNER)
                    .post("/team/labels", Map.of("name", "Onların", "colour", "red"));
            urgentLabel = theirs.data().path("id").textValue();

            assertThat(setHours(server).status()).isEqualTo(400);
        }
    }

    private Instant tomorrowAt(LocalTime time) {
        var zone = ZoneId.of(BusinessHours.TURKEY);
        return LocalDate.ofInstant(clock.instant(), zone)
                .plusDays(1)
                .atTime(time)
                .atZone(zone)
                .toInstant();
    }

    @Test
    void aMessageThatWaitsWarnsAllThenTheOwnerAndAnAnswerEndsIt() {
        try (var server = start()) {
            var ahmet = as(server, world.ahmet());
            var mehmet = as(server, world.mehmet());
            var room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
            var answered = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
            var snoozed = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
            for (var each : List.of(room, answered, snoozed)) {
                ahmet.say(each, "Fiyat nedir?");
            }
            mehmet.say(answered, "850 bin");
            mehmet.put("/chats/" + snoozed + "/snooze", Map.of("until", in(Duration.ofDays(1))));
            var theirs = ahmet.cursor();
            var start = mehmet.cursor();

            clock.move(Duration.ofMinutes(61));
            sweep(server);
            sweep(server);
            clock.move(Duration.ofMinutes(60));
            sweep(server);

            assertThat(of(room, mehmet)).containsExactly("unanswered");
            assertThat(of(room, as(server, colleague))).containsExactly("unanswered");
            assertThat(of(room, as(server, owner, Role.OWNER))).containsExactly("unanswered_long", "unanswered");
            assertThat(of(answered, mehmet)).isEmpty();
            assertThat(of(snoozed, mehmet)).isEmpty();
            var heard = StreamSupport.stream(mehmet.eventsAfter(start).spliterator(), false)
                    .filter(event -> event.path("room_id").asText().equals(room.toString()))
                    .filter(event -> event.path("type").textValue().equals("alert_raised"))
                    .toList();
            assertThat(heard).hasSize(1);
            assertThat(StreamSupport.stream(ahmet.eventsAfter(theirs).spliterator(), false)
                            .filter(event -> event.path("room_id").asText().equals(room.toString()))
                            .map(event -> event.path("type").textValue()))
                    .doesNotContain("alert_raised");
            assertThat(of(room, ahmet)).isEmpty();
        }
    }

    private void step(Duration later, String room, List<String> assignees, List<String> owners) {
        clock.move(later);
        try (var server = start()) {
            sweep(server);
            sweep(server);
            assertThat(of(room, as(server, colleague))).isEqualTo(assignees);
            assertThat(of(room, as(server, owner, Role.OWNER))).isEqualTo(owners);
            assertThat(of(room, as(server, world.mehmet()))).isEmpty();
            assertThat(of(room, as(server, world.ahmet()))).isEmpty();
        }
    }

    private GaleriServer start() {
        var server = GaleriServer.start(POSTGRES.settings(folder).withPort(0), clock);
        assertThat(setHours(server).status()).isEqualTo(200);
        return server;
    }

    private Answer setHours(GaleriServer server) {
        var intervals = IntStream.rangeClosed(1, 7)
                .mapToObj(day -> Map.of("day", day, "opens", opens, "closes", closes))
                .toList();
        var hours = new HashMap<String, Object>(Map.of("intervals", intervals));
        hours.put("urgentLabelId", urgentLabel);
        return as(server, owner, Role.OWNER).put("/team/hours", hours);
    }

    private static void sweep(GaleriServer server) {
        server.part(Alerts.class).sweep();
    }

    private String in(Duration time) {
        return clock.instant().plus(time).toString();
    }

    private static List<String> of(RoomId room, Client client) {
        return of(room.toString(), client);
    }

    private static List<String> of(String room, Client client) {
        return StreamSupport.stream(client.get("/alerts").data().spliterator(), false)
                .filter((JsonNode alert) -> alert.path("room_id").textValue().equals(room))
                .map(alert -> alert.path("kind").textValue())
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
