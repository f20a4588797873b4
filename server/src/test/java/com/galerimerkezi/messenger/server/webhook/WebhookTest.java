package com.galerimerkezi.messenger.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WebhookTest {

    private static final String SECRET = "iki-sunucunun-bildigi-sir";

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension(settings ->
            settings.withWebhooks(new Settings.Webhooks(true, Duration.ofSeconds(1), Duration.ofMillis(20))));

    private final Receiver receiver = new Receiver();
    private Client owner;
    private Client ahmet;
    private RoomId room;

    @BeforeEach
    void anOwnerAndARoom() {
        var world = SERVER.world();
        owner = SERVER.as(world.dealers().person(world.ankara(), "Oya", Role.OWNER), Role.OWNER);
        ahmet = SERVER.as(world.ahmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @AfterEach
    void noWebhookOfAnotherTest() {
        SERVER.jdbc().sql("DELETE FROM webhooks").update();
        receiver.close();
    }

    @Test
    void everyEventArrivesOnceInTheOrderOfTheLogAsSyncHasIt() {
        var cursor = owner.cursor();
        create(List.of());

        IntStream.range(0, 30).forEach(i -> ahmet.say(room, "mesaj " + i));
        ahmet.delete("/chats/" + room);

        var events = owner.eventsAfter(cursor);
        assertThat(events).hasSize(31);
        await().untilAsserted(() -> assertThat(receiver.told()).hasSize(31));
        for (int i = 0; i < events.size(); i++) {
            var told = receiver.told().get(i).json();
            for (var field : List.of("cursor", "type", "room_id", "data", "created_at")) {
                assertThat(told.path(field)).isEqualTo(events.path(i).path(field));
            }
            assertThat(told.path("gallery_id").textValue())
                    .isEqualTo(SERVER.world().ankara().toString());
        }
    }

    @Test
    void aDeliveryIsSignedOverItsTimeAndItsBody() throws Exception {
        create(List.of("new_message"));
        ahmet.say(room, "imzalı ğüşiöç");
        await().until(() -> receiver.told().size() == 1);
        var told = receiver.told().getFirst();

        var signature = String.valueOf(told.signature());
        var time = signature.substring(2, signature.indexOf(','));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var expected = mac.doFinal((time + "." + told.body()).getBytes(StandardCharsets.UTF_8));

        assertThat(signature).isEqualTo("t=" + time + ",v1=" + HexFormat.of().formatHex(expected));
        assertThat(told.eventId())
                .isEqualTo(SERVER.world().ankara() + ":"
                        + told.json().path("cursor").textValue());
    }

    @Test
    void whatFailsIsTriedAgainUnderItsIdAndHoldsUpWhatComesAfter() {
        create(List.of("new_message"));
        receiver.answer(500, 503, 404);

        ahmet.say(room, "bir");
        ahmet.say(room, "iki");

        await().untilAsserted(() -> assertThat(receiver.contents()).containsExactly("bir", "iki"));
        assertThat(receiver.told().subList(0, 4))
                .extracting(Receiver.Told::eventId)
                .containsOnly(receiver.told().getFirst().eventId());
    }

    @Test
    void whoIsSwitchedOffIsToldNothingMore() {
        create(List.of("new_message"));
        var world = SERVER.world();
        var leaving = world.dealers().person(world.ankara(), "Nil", Role.OWNER);
        try (var theirs = new Receiver()) {
            SERVER.as(leaving, Role.OWNER)
                    .post("/webhooks", Map.of("url", theirs.url(), "events", List.of("new_message"), "secret", SECRET));
            ahmet.say(room, "bir");
            await().until(() -> theirs.contents().size() == 1);

            SERVER.jdbc()
                    .sql("UPDATE users SET is_active = false WHERE id = :id")
                    .param("id", leaving.id().value())
                    .update();
            ahmet.say(room, "iki");
            ahmet.say(room, "üç");

            await().untilAsserted(() -> assertThat(receiver.contents()).containsExactly("bir", "iki", "üç"));
            assertThat(theirs.contents()).containsExactly("bir");
        }
    }

    @Test
    void slowAddressesOfSomeGalleriesKeepNobodyElseWaiting() {
        var world = SERVER.world();
        try (var slow = new Receiver()) {
            slow.hold();
            for (var gallery : List.of(world.izmir(), world.bursa())) {
                var theirs = SERVER.as(world.dealers().person(gallery, "Yavaş", Role.OWNER), Role.OWNER);
                for (int i = 0; i < 20; i++) {
                    theirs.post("/webhooks", Map.of("url", slow.url(), "events", List.of("new_message")));
                }
            }
            SERVER.as(world.fatma())
                    .say(SERVER.as(world.fatma()).openRoom(world.dealers().vehicle(world.izmir())), "iki galeriye");
            await().until(() -> slow.waiting() == 2 * DeliveryPlaces.SHARE);

            create(List.of("new_message"));
            ahmet.say(room, "beklemez");

            await().untilAsserted(() -> assertThat(receiver.contents()).containsExactly("beklemez"));
            assertThat(slow.waiting()).isEqualTo(2 * DeliveryPlaces.SHARE);
        }
    }

    @Test
    void whoeverHoldsAPlaceNoMoreChangesNothing() {
        create(List.of("new_message"));
        var start = Instant.parse("2030-01-01T00:00:00Z");
        // The server's own couriers leave it alone.
        SERVER.jdbc()
                .sql("UPDATE webhook_cursors SET next_try_at = :start")
                .param("start", start.atOffset(ZoneOffset.UTC))
                .update();
        ahmet.say(room, "bir");
        var cursors = SERVER.server().part(CursorRepository.class);
        var due = cursors.findDue(start, DeliveryPlaces.SHARE, 10).getFirst();
        var first = cursors.claim(due, start, start.plusSeconds(30)).orElseThrow();
        assertThat(cursors.claim(due, start.plusSeconds(29), start.plusSeconds(59)))
                .isEmpty();

        var second =
                cursors.claim(due, start.plusSeconds(30), start.plusSeconds(60)).orElseThrow();

        assertThat(cursors.advance(first.past(first.seq() + 1), start.plusSeconds(70)))
                .isFalse();
        assertThat(cursors.postpone(first, start, start.plusSeconds(99))).isFalse();
        cursors.release(first, start);
        assertThat(cursors.claim(due, start.plusSeconds(31), start.plusSeconds(61)))
                .isEmpty();
        assertThat(cursors.advance(second.past(second.seq() + 1), start.plusSeconds(70)))
                .isTrue();
    }

    @Test
    void onlyWhatItAskedForArrives() {
        create(List.of("room_updated"));

        ahmet.say(room, "istenmedi");
        ahmet.delete("/chats/" + room);

        await().until(() -> !receiver.told().isEmpty());
        assertThat(receiver.told())
                .hasSize(1)
                .allSatisfy(
                        one -> assertThat(one.json().path("type").textValue()).isEqualTo("room_updated"));
    }

    @Test
    void whatIsOneUsersAloneIsToldToNoWebhook() {
        create(List.of());

        ahmet.put("/chats/" + room + "/pin");
        ahmet.say(room, "sonra");

        await().untilAsserted(() -> assertThat(receiver.contents()).containsExactly("sonra"));
    }

    @Test
    void whoTakesNothingForTooLongIsDisabledVisiblyAndCanGoOn() {
        receiver.answerAlways(500);
        var id = create(List.of("new_message"));

        ahmet.say(room, "sabırla");

        await().untilAsserted(
                        () -> assertThat(only().path("disabled_at").isTextual()).isTrue());
        assertThat(owner.get("/webhooks/" + id + "/deliveries")
                        .data()
                        .path(0)
                        .path("problem")
                        .textValue())
                .isEqualTo("status");

        receiver.answerAlways(200);
        var resumed = owner.post("/webhooks/" + id + "/resume");

        assertThat(resumed.data().path("disabled_at").isNull()).isTrue();
        await().untilAsserted(() -> assertThat(receiver.contents()).containsExactly("sabırla"));
        await().untilAsserted(
                        () -> assertThat(only().path("failing_since").isNull()).isTrue());
    }

    @Test
    void aRedirectIsNotFollowedAndAnEndlessAnswerNotWaitedFor() {
        var id = create(List.of("new_message"));
        receiver.answer(302);

        var test = owner.post("/webhooks/" + id + "/test").data();

        assertThat(test.path("status").intValue()).isEqualTo(302);
        assertThat(test.path("problem").textValue()).isEqualTo("status");
        assertThat(receiver.told()).hasSize(1);
        assertThat(receiver.told().getFirst().json().path("type").textValue()).isEqualTo("test");

        receiver.answerAlways(200);
        receiver.neverEndAnAnswer();
        ahmet.say(room, "bir");
        ahmet.say(room, "iki");
        await().atMost(Duration.ofSeconds(8))
                .untilAsserted(() -> assertThat(receiver.contents()).endsWith("bir", "iki"));
    }

    @Test
    void theSecretIsToldOnceAndOneIsMadeWhereNoneIsGiven() {
        var made = owner.post("/webhooks", Map.of("url", receiver.url())).data();

        assertThat(made.path("secret").textValue()).hasSizeGreaterThan(40);
        assertThat(only().has("secret")).isFalse();
        assertThat(owner.delete("/webhooks/" + made.path("id").textValue()).status())
                .isEqualTo(200);
        assertThat(owner.get("/webhooks").data()).isEmpty();
    }

    @Test
    void onlyAnOwnerHasWebhooksAndOnlyOnesOwn() {
        var world = SERVER.world();
        var id = create(List.of());
        var other = SERVER.as(world.dealers().person(world.izmir(), "Can", Role.OWNER), Role.OWNER);

        assertThat(ahmet.post("/webhooks", Map.of("url", receiver.url())).code())
                .isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(ahmet.get("/webhooks").code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(other.get("/webhooks").data()).isEmpty();
        for (var answer : List.of(
                other.delete("/webhooks/" + id),
                other.post("/webhooks/" + id + "/test"),
                other.post("/webhooks/" + id + "/resume"),
                other.get("/webhooks/" + id + "/deliveries"))) {
            assertThat(answer.code()).isEqualTo(ErrorCode.WEBHOOK_NOT_FOUND);
        }
        assertThat(other.post("/webhooks", Map.of("url", receiver.url(), "galleryId", world.ankara()))
                        .code())
                .isEqualTo(ErrorCode.GALLERY_MISMATCH);
    }

    @Test
    void wrongQuestionsAreRefusedByField() {
        for (var wrong : List.of(
                Map.of("url", "ftp://example.com"),
                Map.of("url", "https://user:secret@example.com/"),
                Map.of("url", "example.com"),
                Map.of("url", receiver.url(), "events", List.of("no_such_event")),
                Map.of("url", receiver.url(), "secret", "short"))) {
            assertThat(owner.post("/webhooks", wrong).code()).as("%s", wrong).isEqualTo(ErrorCode.VALIDATION_FAILED);
        }
        assertThat(owner.get("/webhooks").data()).isEmpty();
    }

    @Test
    void theMarketplaceHearsEveryGalleryAlsoNewOnes() {
        var world = SERVER.world();
        var admin = SERVER.as(world.dealers().person(world.support(), "Yönetici", Role.ADMIN), Role.ADMIN);
        var made = admin.post("/webhooks", Map.of("url", receiver.url(), "events", List.of("new_message")));
        assertThat(made.data().path("gallery_id").isNull()).isTrue();

        ahmet.say(room, "ikisi de duyar");

        await().untilAsserted(() -> assertThat(receiver.told())
                .extracting(one -> one.json().path("gallery_id").textValue())
                .containsExactlyInAnyOrder(
                        world.ankara().toString(), world.izmir().toString()));

        var newcomer = world.dealers().staff(world.dealers().gallery("Adana Oto " + UUID.randomUUID()), "Ali");
        SERVER.as(newcomer).say(SERVER.as(newcomer).openRoom(world.dealers().vehicle(world.bursa())), "ilk mesaj");
        await().untilAsserted(() -> assertThat(receiver.told())
                .extracting(one -> one.json().path("gallery_id").textValue())
                .contains(newcomer.gallery().toString()));
    }

    private String create(List<String> events) {
        var made = owner.post("/webhooks", Map.of("url", receiver.url(), "events", events, "secret", SECRET));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.data().path("id").textValue();
    }

    private JsonNode only() {
        return owner.get("/webhooks").data().path(0);
    }
}
