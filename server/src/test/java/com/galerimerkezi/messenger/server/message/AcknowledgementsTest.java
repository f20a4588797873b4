package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AcknowledgementsTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void theOtherGalleryAcknowledgesAndBothSidesHearWhoAndWhen() {
        var world = SERVER.world();
        var message = ask("Kapora bugün 17.00'ye kadar yatmalı");
        var starts = List.of(ahmet.cursor(), mehmet.cursor());
        assertThat(waiting(mehmet)).isEqualTo(1);
        assertThat(waiting(ahmet)).isZero();

        var row = acknowledge(mehmet, message).data();

        assertThat(row.path("importance").textValue()).isEqualTo("acknowledge");
        assertThat(row.at("/acknowledgements/0/user_id").textValue())
                .isEqualTo(world.mehmet().id().toString());
        assertThat(row.at("/acknowledgements/0/first_name").textValue()).isEqualTo("Mehmet");
        assertThat(row.at("/acknowledgements/0/gallery_id").textValue())
                .isEqualTo(world.izmir().toString());
        assertThat(row.at("/acknowledgements/0/acknowledged_at").textValue()).endsWith("Z");
        assertThat(waiting(mehmet)).isZero();
        for (int i = 0; i < 2; i++) {
            var events = (i == 0 ? ahmet : mehmet).eventsAfter(starts.get(i));
            assertThat(events).hasSize(1);
            assertThat(events.at("/0/type").textValue()).isEqualTo("message_acknowledged");
            assertThat(events.at("/0/data/messageId").textValue()).isEqualTo(message);
            assertThat(events.at("/0/data/acknowledgements")).isEqualTo(row.path("acknowledgements"));
            assertThat(events.at("/0/data/unacknowledgedCount").intValue()).isZero();
        }
        assertThat(ahmet.get("/chats/" + room + "/messages").data().at("/0/acknowledgements"))
                .isEqualTo(row.path("acknowledgements"));
    }

    @Test
    void onceMoreChangesNothingAndTheFirstTimeStays() {
        var message = ask("Noter saat 10.00'da");
        var first = acknowledge(mehmet, message).data();
        var start = ahmet.cursor();

        assertThat(acknowledge(mehmet, message).data()).isEqualTo(first);
        assertThat(ahmet.eventsAfter(start)).isEmpty();
    }

    @Test
    void manyColleaguesAtOnceAreAllNamedAndTheRoomWaitsNoMore() throws Exception {
        var world = SERVER.world();
        var message = ask("Araç yarın teslim");
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            var colleague = SERVER.as(world.dealers().staff(world.izmir(), "Gören " + i));
            calls.add(() -> acknowledge(colleague, message));
            calls.add(() -> acknowledge(colleague, message));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(calls)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }

        assertThat(messageRow(message).path("acknowledgements")).hasSize(8);
        assertThat(waiting(mehmet)).isZero();
    }

    @Test
    void onlyTheOtherGalleryMayAndOnlyWhereItIsAsked() {
        var world = SERVER.world();
        var asking = ask("Son teklifimiz");
        var important = important("important", "Bilginize");
        var ordinary = ahmet.write(room, "selam");

        assertThat(reason(acknowledge(ahmet, asking))).isEqualTo("kendi galerinizin mesajı");
        assertThat(reason(acknowledge(SERVER.as(world.ayse()), asking))).isEqualTo("kendi galerinizin mesajı");
        assertThat(acknowledge(SERVER.as(world.fatma()), asking).code()).isEqualTo(ErrorCode.ROOM_FORBIDDEN);
        assertThat(reason(acknowledge(mehmet, important))).isEqualTo("onay istemiyor");
        assertThat(reason(acknowledge(mehmet, ordinary))).isEqualTo("onay istemiyor");
        assertThat(waiting(mehmet)).isEqualTo(1);
    }

    @Test
    void aClosedRoomTakesIt() {
        var message = ask("Ruhsatı getirin");
        ahmet.delete("/chats/" + room);

        assertThat(acknowledge(mehmet, message).status()).isEqualTo(200);
    }

    @Test
    void itIsShownAlsoWhereNothingIsToldOfWhatWasRead() {
        var dealers = SERVER.world().dealers();
        var silent = dealers.gallery("Sessiz Oto");
        var reader = SERVER.as(dealers.staff(silent, "Okuyan"));
        SERVER.as(dealers.person(silent, "Sahibi", Role.OWNER), Role.OWNER)
                .put("/team/options", Map.of("hidesReceipts", true));
        room = ahmet.openRoom(dealers.vehicle(silent));
        var message = ask("Gördünüz mü?");
        reader.post("/chats/" + room + "/read");

        acknowledge(reader, message);

        var row = messageRow(message);
        assertThat(row.path("read_at").isNull()).isTrue();
        assertThat(row.at("/acknowledgements/0/first_name").textValue()).isEqualTo("Okuyan");
    }

    @Test
    void anEditKeepsTheMarkAndADeletionTakesAllOfIt() {
        var message = ask("Saat 10");
        ahmet.patch(path(message), Map.of("content", "Saat 11"));
        assertThat(messageRow(message).path("importance").textValue()).isEqualTo("acknowledge");
        assertThat(waiting(mehmet)).isEqualTo(1);
        var start = mehmet.cursor();

        ahmet.delete(path(message));

        assertThat(messageRow(message).has("importance")).isFalse();
        assertThat(mehmet.eventsAfter(start).at("/0/data").has("unacknowledgedCount"))
                .isFalse();
        assertThat(waiting(mehmet)).isZero();
        assertThat(acknowledge(mehmet, message).code()).isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
    }

    @Test
    void oneThatWasAcknowledgedIsNotCountedDownTwiceWhenItIsDeleted() {
        var other = ask("Biri daha");
        var message = ask("Saat 10");
        acknowledge(mehmet, message);

        ahmet.delete(path(message));

        assertThat(waiting(mehmet)).isEqualTo(1);
        acknowledge(mehmet, other);
        assertThat(waiting(mehmet)).isZero();
    }

    @Test
    void whatIsForwardedIsOrdinary() {
        var message = ask("Kapora 50 bin");
        var origin = new ForwardedFrom("", "", MessageId.of(message));

        var forwarded = mehmet.post(
                        "/chats/" + room + "/messages", Map.of("content", "…", "metadata", origin.toMetadata()))
                .data();

        assertThat(forwarded.path("content").textValue()).isEqualTo("Kapora 50 bin");
        assertThat(forwarded.has("importance")).isFalse();
        assertThat(waiting(ahmet)).isZero();
    }

    @Test
    void anOrdinaryMessageLooksAsItAlwaysDid() {
        var row = ahmet.say(room, "selam").data();

        assertThat(row.has("importance")).isFalse();
        assertThat(row.has("acknowledgements")).isFalse();
        assertThat(mehmet.room(room).has("unacknowledged_count")).isFalse();
    }

    @Test
    void anUnknownMarkIsRefusedAndAnotherMarkUnderTheSameIdIsAnotherMessage() {
        var messages = "/chats/" + room + "/messages";
        var id = ClientMessageId.random().toString();
        var body = Map.of("content", "Acil", "clientMessageId", id, "importance", "important");

        assertThat(ahmet.post(messages, Map.of("content", "Acil", "importance", "urgent"))
                        .status())
                .isEqualTo(400);
        assertThat(ahmet.post(messages, body).status()).isEqualTo(201);
        assertThat(ahmet.post(messages, body).status()).isEqualTo(200);
        assertThat(ahmet.post(messages, Map.of("content", "Acil", "clientMessageId", id))
                        .code())
                .isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
    }

    @Test
    void draftsAndScheduledMessagesKeepTheMark() {
        var draft = ahmet.put(
                        "/chats/" + room + "/draft",
                        Map.of("text", "Acil", "writtenAt", "2026-01-05T10:00:00Z", "importance", "acknowledge"))
                .data();
        var scheduled = ahmet.post(
                        "/chats/" + room + "/scheduled",
                        Map.of(
                                "content",
                                "Yarın acil",
                                "dueAt",
                                Instant.now().plusSeconds(3600).toString(),
                                "importance",
                                "important"))
                .data();

        assertThat(draft.path("importance").textValue()).isEqualTo("acknowledge");
        assertThat(scheduled.path("importance").textValue()).isEqualTo("important");
    }

    private String ask(String text) {
        return important("acknowledge", text);
    }

    private String important(String importance, String text) {
        return ahmet.post("/chats/" + room + "/messages", Map.of("content", text, "importance", importance))
                .data()
                .path("id")
                .textValue();
    }

    private Answer acknowledge(Client who, String message) {
        return who.put(path(message) + "/acknowledgement");
    }

    private JsonNode messageRow(String message) {
        return ahmet.get(path(message)).data();
    }

    private static String reason(Answer answer) {
        return answer.json().at("/error/fields/id").asText();
    }

    private int waiting(Client who) {
        return who.room(room).path("unacknowledged_count").intValue();
    }

    private String path(String message) {
        return "/chats/" + room + "/messages/" + message;
    }
}
