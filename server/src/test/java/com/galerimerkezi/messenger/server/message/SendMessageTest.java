package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SendMessageTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private RoomId room;

    @BeforeEach
    void aRoomBetweenAnkaraAndIzmir() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void aMessageIsStoredAndCarriesItsPlaceAndItsSender() {
        var sent = ahmet.say(room, "  Merhaba, araç hâlâ satılık mı? 🚗 ğüşıöçİ  ");

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.data().path("seq").longValue()).isEqualTo(1);
        assertThat(sent.data().path("content").textValue()).isEqualTo("Merhaba, araç hâlâ satılık mı? 🚗 ğüşıöçİ");
        assertThat(sent.data().path("first_name").textValue()).isEqualTo("Ahmet");
        assertThat(sent.data().path("message_type").textValue()).isEqualTo("text");
        assertThat(sent.data().has("read_at")).isTrue();
        assertThat(mehmet.get("/chats/" + room).data().path("messages").path(0)).isEqualTo(sent.data());
    }

    @Test
    void theSameClientMessageIdAgainIsTheSameMessage() {
        var request = SendMessageRequest.text("Fiyatta pazarlık payı var mı?", ClientMessageId.random());

        var first = ahmet.post(messages(), request);
        var again = ahmet.post(messages(), request);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.data()).isEqualTo(first.data());
        assertThat(countOfMessages()).isEqualTo(1);
    }

    @Test
    void otherContentUnderAUsedIdIsAConflict() {
        var id = ClientMessageId.random();
        ahmet.post(messages(), SendMessageRequest.text("1.200.000 olur mu?", id));

        var other = ahmet.post(messages(), SendMessageRequest.text("1.100.000 olur mu?", id));

        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
        assertThat(countOfMessages()).isEqualTo(1);
    }

    @Test
    void fiftyRetriesAtOnceMakeOneMessage() throws Exception {
        var request = SendMessageRequest.text("Noter yarın uygun mu?", ClientMessageId.random());

        var answers = atOnce(IntStream.range(0, 50)
                .<Callable<Answer>>mapToObj(_ -> () -> ahmet.post(messages(), request))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 200);
        assertThat(answers)
                .extracting(answer -> answer.data().path("id").textValue())
                .containsOnly(answers.getFirst().data().path("id").textValue());
        assertThat(countOfMessages()).isEqualTo(1);
    }

    @Test
    void manyWritersLeaveNoGapInTheRoomNorInEitherGallerysLog() throws Exception {
        var before = headOf(SERVER.world().ankara().value());
        List<Callable<Answer>> sends = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            var text = "mesaj " + i;
            var writer = i % 2 == 0 ? ahmet : mehmet;
            sends.add(() -> writer.say(room, text));
        }

        var answers = atOnce(sends);

        assertThat(answers)
                .extracting(answer -> answer.data().path("seq").longValue())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
        assertThat(headOf(SERVER.world().ankara().value())).isEqualTo(before + 100);
        assertThat(logIsDense()).isTrue();
    }

    @Test
    void theOtherSidesUnreadCountGrowsAndOnesOwnDoesNot() {
        ahmet.say(room, "bir");
        ahmet.say(room, "iki");

        assertThat(unreadOf(mehmet)).isEqualTo(2);
        assertThat(unreadOf(ahmet)).isZero();
    }

    @Test
    void aDealerCannotForgeSystemMessagesNorSkipTheUpload() {
        for (var type : List.of("system", "offer_update")) {
            var forged = ahmet.post(messages(), Map.of("content", "Teklif kabul edildi", "messageType", type));
            assertThat(forged.code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        }
        var file = ahmet.post(messages(), Map.of("content", "ruhsat.pdf", "messageType", "file"));

        assertThat(file.code()).isEqualTo(ErrorCode.FILE_REQUIRES_UPLOAD);
        assertThat(countOfMessages()).isZero();
    }

    @Test
    void whatABodySaysOfSenderTimeAndPlaceIsIgnored() {
        var mallory = Map.of(
                "content", "selam",
                "sender_id", UUID.randomUUID(),
                "senderId", UUID.randomUUID(),
                "seq", 99,
                "id", UUID.randomUUID(),
                "read_at", "2020-01-01T00:00:00Z",
                "gallery_id", SERVER.world().izmir());

        var sent = ahmet.post(messages(), mallory).data();

        assertThat(sent.path("seq").longValue()).isEqualTo(1);
        assertThat(sent.path("sender_id").textValue())
                .isEqualTo(SERVER.world().ahmet().id().toString());
        assertThat(sent.path("gallery_id").textValue())
                .isEqualTo(SERVER.world().ankara().toString());
        assertThat(sent.path("read_at").isNull()).isTrue();
    }

    @Test
    void contentHasBetweenOneAndTenThousandCharacters() {
        assertThat(ahmet.say(room, "😀".repeat(10_000)).status()).isEqualTo(201);
        assertThat(ahmet.say(room, "😀".repeat(10_001))
                        .json()
                        .at("/error/fields/content")
                        .textValue())
                .isEqualTo("çok uzun");
        assertThat(ahmet.say(room, "   ").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(ahmet.post(messages(), "{}")
                        .json()
                        .at("/error/fields/content")
                        .textValue())
                .isEqualTo("zorunlu");
    }

    @Test
    void nulAndHalfCharactersAreRefused() {
        assertThat(ahmet.post(messages(), "{\"content\":\"a\\u0000b\"}").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(ahmet.post(messages(), "{\"content\":\"a\\ud83db\"}").status())
                .isEqualTo(400);
    }

    @Test
    void aReplyMustBeToAMessageOfTheSameRoom() {
        var first = ahmet.say(room, "ekspertiz var mı?").data().path("id").textValue();

        var reply = mehmet.post(messages(), Map.of("content", "var, temiz", "replyToId", first));
        var stray = mehmet.post(messages(), Map.of("content", "var", "replyToId", new MessageId(UUID.randomUUID())));

        assertThat(reply.data().path("reply_to_id").textValue()).isEqualTo(first);
        assertThat(stray.code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(stray.json().at("/error/fields").has("replyToId")).isTrue();
    }

    @Test
    void aClosedRoomTakesNoMessageAndStaysReadable() {
        ahmet.say(room, "kapatıyorum");
        assertThat(ahmet.delete("/chats/" + room).status()).isEqualTo(200);

        assertThat(mehmet.say(room, "bir dakika").code()).isEqualTo(ErrorCode.ROOM_CLOSED);
        assertThat(mehmet.get("/chats/" + room).data().path("messages")).hasSize(1);
    }

    @Test
    void theMarketplaceMaySpeakAsTheSystem() {
        var world = SERVER.world();
        var service = world.dealers().person(world.ankara(), "Pazar", Role.SERVICE);

        var sent = SERVER.as(service, Role.SERVICE)
                .post(messages(), Map.of("content", "İlan yayından kaldırıldı", "messageType", "system"));

        assertThat(sent.status()).isEqualTo(201);
    }

    private String messages() {
        return "/chats/" + room + "/messages";
    }

    private long countOfMessages() {
        return SERVER.jdbc()
                .sql("SELECT count(*) FROM chat_messages WHERE room_id = :room")
                .param("room", room.value())
                .query(Long.class)
                .single();
    }

    private long unreadOf(Client client) {
        return client.get("/chats/" + room).data().path("unread_count").longValue();
    }

    private static long headOf(UUID gallery) {
        return SERVER.jdbc()
                .sql("SELECT seq FROM gallery_heads WHERE gallery_id = :id")
                .param("id", gallery)
                .query(Long.class)
                .single();
    }

    private static boolean logIsDense() {
        return SERVER.jdbc().sql("""
                SELECT bool_and(n = h.seq AND last = h.seq) FROM gallery_heads h
                JOIN (SELECT gallery_id, count(*) AS n, max(seq) AS last FROM gallery_events GROUP BY 1) e
                  USING (gallery_id)
                """).query(Boolean.class).single();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = new ArrayList<>();
            for (var call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        }
    }
}
