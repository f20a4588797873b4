package com.galerimerkezi.messenger.server.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.TokenService;
import com.galerimerkezi.messenger.server.platform.Failpoints;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.MovableClock;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import com.galerimerkezi.messenger.server.testing.ServerExtension.World;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server's clock ends an offer, and nobody else's. */
class OfferExpiryTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    private static World world;
    private VehicleId vehicle;

    @BeforeAll
    static void twoGalleries() {
        world = World.in(JdbcClient.create(POSTGRES.dataSource()));
    }

    @BeforeEach
    void aCar() {
        vehicle = world.dealers().vehicle(world.izmir());
    }

    @Test
    void theLastMillisecondIsInTime() {
        var end = Instant.parse("2030-05-01T10:00:00Z");
        var id = offerUntil(end);

        try (var server = startAt(end.minusMillis(1))) {
            var accepted = as(server, world.mehmet()).post("/offers/" + id + "/accept");

            assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        }
    }

    @Test
    void atTheInstantItIsTooLateAlsoWhereTheServerWasDownInBetween() {
        var end = Instant.parse("2030-05-01T10:00:00Z");
        var id = offerUntil(end);

        try (var server = startAt(end)) {
            var mehmet = as(server, world.mehmet());
            var late = mehmet.post("/offers/" + id + "/accept");

            assertThat(late.status()).isEqualTo(409);
            assertThat(late.code()).isEqualTo(ErrorCode.OFFER_STATE_CONFLICT);
            assertThat(late.data().path("status").textValue()).isEqualTo("expired");
            assertThat(mehmet.get("/vehicles/" + vehicle).data().path("status").textValue())
                    .isEqualTo("available");
        }
    }

    @Test
    void theSameOfferSentAgainAfterItsEndAnswersWhatBecameOfIt() {
        var clock = new MovableClock();
        try (var server = GaleriServer.start(POSTGRES.settings(folder).withPort(0), clock)) {
            var asked = Map.of(
                    "vehicleId",
                    vehicle,
                    "amount",
                    1_000_000,
                    "expiresAt",
                    clock.instant().plus(Duration.ofHours(2)).toString(),
                    "clientActionId",
                    UUID.randomUUID());
            var made = as(server, world.ahmet()).post("/offers", asked);
            assertThat(made.status()).as(made.text()).isEqualTo(201);

            clock.move(Duration.ofHours(3));
            server.part(OfferExpiry.class).sweep();
            var again = as(server, world.ahmet()).post("/offers", asked);

            assertThat(again.status()).as(again.text()).isEqualTo(200);
            assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
            assertThat(again.data().path("status").textValue()).isEqualTo("expired");
        }
    }

    @Test
    void whatNobodyTouchesEndsByItselfAndBothSidesAreTold() {
        var clock = new MovableClock();
        try (var server = GaleriServer.start(POSTGRES.settings(folder).withPort(0), clock)) {
            var ahmet = as(server, world.ahmet());
            var mehmet = as(server, world.mehmet());
            var offer = ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_000_000))
                    .data();
            var start = mehmet.cursor();

            clock.move(Duration.ofDays(2).plusSeconds(1));
            server.part(OfferExpiry.class).sweep();

            // the tokens of before are over as well
            ahmet = as(server, world.ahmet());
            mehmet = as(server, world.mehmet());
            var expired = ahmet.get("/offers/" + offer.path("id").textValue()).data();
            assertThat(expired.path("status").textValue()).isEqualTo("expired");
            assertThat(expired.path("steps").findValuesAsText("action")).containsExactly("offer", "expire");
            assertThat(mehmet.eventsAfter(start).findValuesAsText("type"))
                    .containsExactly("new_message", "offer_updated");
            assertThat(mehmet.eventsAfter(start)
                            .at("/0/data/message/metadata/action")
                            .textValue())
                    .isEqualTo("expire");
        }
    }

    @Test
    void whatEndedWhileTheServerWasDownIsToldAtItsStart() {
        var end = Instant.parse("2030-05-01T10:00:00Z");
        var id = offerUntil(end);

        try (var server = startAt(end.plusSeconds(3600))) {
            var ahmet = as(server, world.ahmet());
            await().until(() ->
                    ahmet.get("/offers/" + id).data().path("status").textValue().equals("expired"));
        }
    }

    @Test
    void aNewOfferTakesThePlaceOfOneThatIsOver() {
        var clock = new MovableClock();
        try (var server = GaleriServer.start(POSTGRES.settings(folder).withPort(0), clock)) {
            var ahmet = as(server, world.ahmet());
            var asked = Map.of("vehicleId", vehicle, "amount", 1_000_000);
            var first = ahmet.post("/offers", asked).data().path("id").textValue();
            clock.move(Duration.ofDays(3));
            ahmet = as(server, world.ahmet());

            assertThat(ahmet.post("/offers", asked).status()).isEqualTo(201);
            assertThat(ahmet.get("/offers/" + first).data().path("status").textValue())
                    .isEqualTo("expired");
        }
    }

    private String offerUntil(Instant end) {
        try (var server = startAt(end.minus(Duration.ofHours(2)))) {
            var made = as(server, world.ahmet())
                    .post("/offers", Map.of("vehicleId", vehicle, "amount", 1_000_000, "expiresAt", end));
            assertThat(made.status()).as(made.text()).isEqualTo(201);
            return made.data().path("id").textValue();
        }
    }

    private GaleriServer startAt(Instant now) {
        return GaleriServer.start(
                POSTGRES.settings(folder).withPort(0), Clock.fixed(now, ZoneOffset.UTC), Failpoints.NONE);
    }

    private static Client as(GaleriServer server, Dealers.Person person) {
        var caller = new Caller(person.id(), person.gallery(), Role.STAFF, null);
        return new Client(server.address(), server.part(TokenService.class).issue(caller, Duration.ofMinutes(15)));
    }
}
