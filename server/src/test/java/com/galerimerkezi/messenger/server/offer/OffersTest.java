package com.galerimerkezi.messenger.server.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffersTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    /** Of Ankara, who wants the car; Mehmet of İzmir has it, Fatma of Bursa wants it too. */
    private Client ahmet;

    private Client mehmet;
    private Client fatma;
    private VehicleId vehicle;

    @BeforeEach
    void aCar() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        fatma = SERVER.as(world.fatma());
        vehicle = world.dealers().vehicle(world.izmir());
    }

    @Test
    void anOfferComesWithItsRoomAndItsCard() {
        var start = mehmet.cursor();

        var made = ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_150_000.5, "note", "Nakit"));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var offer = made.data();
        assertThat(offer.path("status").textValue()).isEqualTo("open");
        assertThat(offer.path("turn_gallery_id").textValue())
                .isEqualTo(SERVER.world().izmir().toString());
        assertThat(offer.path("steps")).hasSize(1);
        assertThat(Instant.parse(offer.path("expires_at").textValue()))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(47)), Instant.now().plus(Duration.ofDays(2)));
        var room = mehmet.get("/chats/" + offer.path("room_id").textValue()).data();
        assertThat(room.at("/offer/turn_gallery_id")).isEqualTo(offer.path("turn_gallery_id"));
        var message = room.at("/messages/0");
        assertThat(message.path("message_type").textValue()).isEqualTo("offer_update");
        assertThat(message.path("content").textValue()).isEqualTo("Teklif: 1.150.000,50 ₺\nNakit");
        assertThat(message.path("metadata").properties().stream().map(Map.Entry::getKey))
                .contains("offer_id", "action", "amount", "currency", "previous_amount", "status", "version")
                .contains("by_gallery_id", "expires_at", "is_final");
        assertThat(mehmet.eventsAfter(start).findValuesAsText("type"))
                .containsExactly("room_created", "new_message", "offer_updated");
        assertThat(mehmet.eventsAfter(start).at("/2/data/offer")).isEqualTo(offer);
    }

    @Test
    void theTwoSidesTakeTurnsUntilOneAccepts() {
        var id = made(ahmet, 1_100_000);

        var countered =
                answer(mehmet, id, "counter", Map.of("amount", 1_200_000, "isFinal", true, "expectedVersion", 1));
        assertThat(countered.data().path("previous_amount").intValue()).isEqualTo(1_100_000);
        assertThat(countered.data().path("is_final").booleanValue()).isTrue();
        assertThat(answer(mehmet, id, "counter", Map.of("amount", 1_190_000)).code())
                .isEqualTo(ErrorCode.NOT_YOUR_TURN);
        assertThat(answer(mehmet, id, "accept", Map.of()).status()).isEqualTo(403);
        var accepted = ahmet.post("/offers/" + id + "/accept");

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accepted.data().path("status").textValue()).isEqualTo("accepted");
        assertThat(accepted.data().path("amount").intValue()).isEqualTo(1_200_000);
        assertThat(accepted.data().path("steps").findValuesAsText("action"))
                .containsExactly("offer", "counter", "accept");
        assertThat(accepted.data().path("turn_gallery_id").isNull()).isTrue();
        assertThat(fatma.get("/vehicles/" + vehicle).data().path("status").textValue())
                .isEqualTo("reserved");
        var refused = answer(mehmet, id, "withdraw", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.data().path("status").textValue()).isEqualTo("accepted");
    }

    @Test
    void aRejectionMayHaveAReasonAndAWithdrawalIsTheMakers() {
        var rejected = answer(mehmet, made(ahmet, 900_000), "reject", Map.of("reason", "Fiyat düşük"));
        assertThat(rejected.data().path("status").textValue()).isEqualTo("rejected");
        assertThat(rejected.data().at("/steps/1/note").textValue()).isEqualTo("Fiyat düşük");

        var second = made(ahmet, 950_000);
        assertThat(answer(mehmet, second, "withdraw", Map.of()).code()).isEqualTo(ErrorCode.NOT_YOUR_TURN);
        assertThat(answer(ahmet, second, "withdraw", Map.of())
                        .data()
                        .path("status")
                        .textValue())
                .isEqualTo("withdrawn");
    }

    @Test
    void whoeverActsOnAStaleCardIsShownThePresentOffer() {
        var id = made(ahmet, 1_000_000);
        answer(mehmet, id, "counter", Map.of("amount", 1_200_000));

        var stale = answer(ahmet, id, "accept", Map.of("expectedVersion", 1));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.code()).isEqualTo(ErrorCode.OFFER_STATE_CONFLICT);
        assertThat(stale.data().path("version").intValue()).isEqualTo(2);
        assertThat(stale.data().path("status").textValue()).isEqualTo("open");
    }

    @Test
    void aGalleryHasOneOpenOfferForAVehicle() {
        var id = made(ahmet, 1_000_000);

        var second = ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_050_000));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.data().path("id").textValue()).isEqualTo(id);
        assertThat(fatma.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_050_000))
                        .status())
                .isEqualTo(201);

        answer(ahmet, id, "withdraw", Map.of());
        assertThat(ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_050_000))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theSameActionAgainIsTheSameStep() {
        var action = UUID.randomUUID();
        var asked = Map.of("vehicleId", vehicle, "amount", 1_000_000, "clientActionId", action);
        var first = ahmet.post("/offers", asked);
        var again = ahmet.post("/offers", asked);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.data()).isEqualTo(first.data());
        assertThat(ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1, "clientActionId", action))
                        .code())
                .isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);

        var id = first.data().path("id").textValue();
        var accept = Map.of("expectedVersion", 1, "clientActionId", UUID.randomUUID());
        answer(mehmet, id, "accept", accept);
        var repeated = answer(mehmet, id, "accept", accept);
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(repeated.data().path("steps")).hasSize(2);
        assertThat(answer(mehmet, id, "reject", accept).code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
    }

    @Test
    void aListOfRoomsCanSayAStepInItsReadersLanguage() {
        var id = made(ahmet, 1_000_000);
        answer(mehmet, id, "counter", Map.of("amount", 1_100_000, "note", "Son"));
        var room = RoomId.of(ahmet.get("/offers/" + id).data().path("room_id").textValue());

        var last = ahmet.room(room).path("last_message");
        assertThat(last.path("message_type").textValue()).isEqualTo("offer_update");
        assertThat(last.path("offer_action").textValue()).isEqualTo("counter");
        assertThat(last.path("amount").decimalValue()).isEqualByComparingTo("1100000");
        assertThat(last.path("currency").textValue()).isEqualTo("TRY");
        assertThat(last.path("note").textValue()).isEqualTo("Son");

        var words = ahmet.write(room, "Bakalım");
        assertThat(ahmet.room(room).at("/last_message/message_type").textValue())
                .isEqualTo("text");
        assertThat(ahmet.room(room).at("/last_message/offer_action").isNull()).isTrue();
        ahmet.delete("/chats/" + room + "/messages/" + words);
        assertThat(ahmet.room(room).path("last_message").isNull()).isTrue();
    }

    @Test
    void offersComeInPagesTheNewestFirstWithoutAHoleOrARepeat() {
        var world = SERVER.world();
        var made = Stream.generate(() -> world.dealers().vehicle(world.izmir()))
                .limit(5)
                .map(car -> ahmet.post("/offers", Map.of("vehicleId", car, "amount", 900_000))
                        .data()
                        .path("id")
                        .textValue())
                .toList();

        var seen = new ArrayList<String>();
        var path = "/offers?direction=sent&limit=2";
        for (var page = ahmet.get(path); ; ) {
            seen.addAll(page.data().findValuesAsText("id"));
            var next = page.json().at("/pagination/next_cursor").textValue();
            if (next == null) {
                break;
            }
            assertThat(page.data()).hasSize(2);
            page = ahmet.get(path + "&cursor=" + next);
        }

        assertThat(seen).doesNotHaveDuplicates().startsWith(made.reversed().toArray(String[]::new));
        assertThat(seen).isEqualTo(ahmet.get("/offers?direction=sent").data().findValuesAsText("id"));
        assertThat(ahmet.get(path + "&cursor=x")
                        .json()
                        .at("/error/fields/cursor")
                        .isTextual())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "amount, 2",
        "currency, USD",
        "note, other",
        "isFinal, false",
        "expiresAt, 2090-01-01T00:00:00Z",
        "expiresAt,",
    })
    void theSameActionWithAnyOtherContentIsRefused(String field, @Nullable String other) {
        var end = Instant.now().plus(Duration.ofHours(5)).toString();
        Map<String, Object> asked = new HashMap<>(Map.of(
                "vehicleId",
                vehicle,
                "amount",
                1_000_000,
                "currency",
                "TRY",
                "note",
                "Pazarlık payı var",
                "isFinal",
                true,
                "expiresAt",
                end,
                "clientActionId",
                UUID.randomUUID()));
        var id = ahmet.post("/offers", asked).data().path("id").textValue();
        assertThat(ahmet.post("/offers", asked).status()).isEqualTo(200);

        asked.put(field, field.equals("amount") ? 2 : field.equals("isFinal") ? false : other);

        assertThat(ahmet.post("/offers", asked).code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
        assertThat(ahmet.get("/offers/" + id).data().path("steps")).hasSize(1);
    }

    @Test
    void aCounterOrARejectionAgainMustSayTheSame() {
        var id = made(ahmet, 1_000_000);
        Map<String, Object> counter =
                new HashMap<>(Map.of("amount", 1_100_000, "note", "Son", "clientActionId", UUID.randomUUID()));
        answer(mehmet, id, "counter", counter);
        assertThat(answer(mehmet, id, "counter", counter).status()).isEqualTo(200);
        counter.put("note", "Son fiyat");
        assertThat(answer(mehmet, id, "counter", counter).code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);

        Map<String, Object> rejection = new HashMap<>(Map.of("reason", "Pahalı", "clientActionId", UUID.randomUUID()));
        answer(ahmet, id, "reject", rejection);
        assertThat(answer(ahmet, id, "reject", rejection).status()).isEqualTo(200);
        rejection.remove("reason");
        assertThat(answer(ahmet, id, "reject", rejection).code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
    }

    @Test
    void anAcceptedOfferClosesTheOthersAndTheirRoomsAreTold() {
        var winner = made(ahmet, 1_000_000);
        var loser = made(fatma, 1_100_000);
        var start = fatma.cursor();

        answer(mehmet, winner, "accept", Map.of());

        var closed = fatma.get("/offers/" + loser).data();
        assertThat(closed.path("status").textValue()).isEqualTo("closed_sold");
        var last = lastMessage(fatma, closed);
        assertThat(last.path("message_type").textValue()).isEqualTo("system");
        assertThat(last.at("/metadata/action").textValue()).isEqualTo("close_sold");
        assertThat(last.at("/metadata/system/kind").textValue()).isEqualTo("offer_closed_reserved");
        assertThat(last.path("gallery_id").textValue())
                .isEqualTo(SERVER.world().izmir().toString());
        var events = fatma.eventsAfter(start);
        assertThat(events.findValuesAsText("type"))
                .containsExactlyInAnyOrder("vehicle_updated", "new_message", "offer_updated");
        assertThat(events.toString()).doesNotContain(SERVER.world().ankara().toString());
        assertThat(fatma.post("/offers", Map.of("vehicleId", vehicle, "amount", 1))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whenTheBuyerAcceptsTheOwnerStillSpeaksInTheOtherRooms() {
        var winner = made(ahmet, 1_000_000);
        var loser = made(fatma, 1_100_000);
        answer(mehmet, winner, "counter", Map.of("amount", 1_150_000));

        answer(ahmet, winner, "accept", Map.of());

        var last = lastMessage(fatma, fatma.get("/offers/" + loser).data());
        assertThat(last.path("sender_id").textValue())
                .isEqualTo(SERVER.world().mehmet().id().toString());
    }

    @Test
    void aStepOpensARoomThatWasClosed() {
        var id = made(ahmet, 1_000_000);
        var room = "/chats/" + ahmet.get("/offers/" + id).data().path("room_id").textValue();
        ahmet.delete(room);

        answer(mehmet, id, "counter", Map.of("amount", 1_100_000));

        assertThat(ahmet.get(room).data().path("is_active").booleanValue()).isTrue();
        assertThat(ahmet.get(room).data().path("messages")).hasSize(2);
    }

    @Test
    void nobodyOffersForAnOwnVehicleOrForNone() {
        assertThat(mehmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1))
                        .code())
                .isEqualTo(ErrorCode.SAME_GALLERY);
        assertThat(ahmet.post("/offers", Map.of("vehicleId", UUID.randomUUID(), "amount", 1))
                        .code())
                .isEqualTo(ErrorCode.VEHICLE_NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":0}",
                "{\"amount\":-5}",
                "{\"amount\":1.005}",
                "{\"amount\":1000000000000}",
                "{\"amount\":1e999}",
                "{\"amount\":1,\"currency\":\"LIRA\"}",
                "{\"amount\":1,\"expiresAt\":\"2020-01-01T00:00:00Z\"}",
                "{\"amount\":1,\"expiresAt\":\"9020-01-01T00:00:00Z\"}",
                "{}"
            })
    void whatIsNoOfferIsNamedAndChangesNothing(String wrong) {
        var body = wrong.replaceFirst("\\{", "{\"vehicleId\":\"" + vehicle + "\"" + (wrong.equals("{}") ? "" : ","));

        var answer = ahmet.post("/offers", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/error/fields")).hasSize(1);
        assertThat(ahmet.get("/offers?vehicleId=" + vehicle).data()).isEmpty();
    }

    @Test
    void anHourAndAWeekAreTheBoundsOfAWindow() {
        var id = made(ahmet, 1_000_000);
        for (var window : List.of(Duration.ofHours(1), Duration.ofDays(7))) {
            var who = window.toDays() > 0 ? ahmet : mehmet;
            var answer = answer(
                    who,
                    id,
                    "counter",
                    Map.of("amount", 1_000, "expiresAt", Instant.now().plus(window)));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
        for (var window : List.of(Duration.ofMinutes(58), Duration.ofDays(7).plusMinutes(2))) {
            var answer = answer(
                    mehmet,
                    id,
                    "counter",
                    Map.of("amount", 1_000, "expiresAt", Instant.now().plus(window)));
            assertThat(answer.json().at("/error/fields/expiresAt").isMissingNode())
                    .isFalse();
        }
    }

    @Test
    void listsTellWhatWasSentAndWhatWasReceived() {
        var id = made(ahmet, 1_000_000);

        assertThat(ids(ahmet, "sent")).contains(id);
        assertThat(ids(ahmet, "received")).doesNotContain(id);
        assertThat(ids(mehmet, "received")).contains(id);
        assertThat(ids(fatma, "sent")).doesNotContain(id);
        assertThat(fatma.get("/offers/" + id).code()).isEqualTo(ErrorCode.OFFER_NOT_FOUND);
        assertThat(answer(fatma, id, "accept", Map.of()).code()).isEqualTo(ErrorCode.OFFER_NOT_FOUND);
    }

    private static List<String> ids(Client who, String direction) {
        return who.get("/offers?status=open&direction=" + direction).data().findValuesAsText("id");
    }

    private static JsonNode lastMessage(Client who, JsonNode offer) {
        var messages =
                who.get("/chats/" + offer.path("room_id").textValue()).data().path("messages");
        return messages.path(messages.size() - 1);
    }

    private String made(Client who, long amount) {
        var made = who.post("/offers", Map.of("vehicleId", vehicle, "amount", amount));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.data().path("id").textValue();
    }

    private static Answer answer(Client who, String offer, String action, Map<String, ?> body) {
        return who.post("/offers/" + offer + "/" + action, new HashMap<>(body));
    }
}
