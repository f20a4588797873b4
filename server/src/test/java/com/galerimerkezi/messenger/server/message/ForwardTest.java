package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForwardTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private RoomId room;
    private RoomId sameSides;

    @BeforeEach
    void twoRoomsOfAnkaraAndIzmir() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        sameSides = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void theServerWritesWhoseWordsTheyAreAndWhatTheyAre() {
        var original = mehmet.write(room, "Son fiyat 1.250.000");

        var sent = forward(sameSides, new ForwardedFrom("Zeynep", "Başka Oto", id(original)), "Fiyat 900.000");

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.data().path("content").textValue()).isEqualTo("Son fiyat 1.250.000");
        assertThat(origin(sent)).isEqualTo(new ForwardedFrom("Mehmet", izmir(), id(original)));
        assertThat(ahmet.room(sameSides).path("last_message_preview").textValue())
                .isEqualTo("Son fiyat 1.250.000");
    }

    @Test
    void aThirdGalleryLearnsTheNameAndNotTheMessage() {
        var world = SERVER.world();
        var bursa = world.dealers().gallery("Bursa Oto");
        var elsewhere = ahmet.openRoom(world.dealers().vehicle(bursa));
        var original = mehmet.write(room, "Tramer kaydı yok");

        var sent = forward(elsewhere, new ForwardedFrom("", "", id(original)), "x");

        assertThat(origin(sent)).isEqualTo(new ForwardedFrom("Mehmet", izmir(), null));
    }

    @Test
    void whatIsForwardedAgainKeepsItsFirstWriter() {
        var original = mehmet.write(room, "Noter yarın");
        var once = forward(sameSides, new ForwardedFrom("", "", id(original)), "x");

        var twice = forward(
                room, new ForwardedFrom("", "", id(once.data().path("id").textValue())), "x");

        assertThat(origin(twice)).isEqualTo(new ForwardedFrom("Mehmet", izmir(), null));
    }

    @Test
    void onlyALivingMessageThatTheGalleryMayReadIsForwarded() {
        var world = SERVER.world();
        var bursa = world.dealers().gallery("Bursa Oto");
        var secret = mehmet.openRoom(world.dealers().vehicle(bursa));
        var foreign = mehmet.write(secret, "Ankara duymasın");
        var deleted = mehmet.write(room, "yanlış");
        mehmet.delete("/chats/" + room + "/messages/" + deleted);

        assertThat(forward(room, new ForwardedFrom("", "", id(foreign)), "x").code())
                .isEqualTo(ErrorCode.ROOM_FORBIDDEN);
        assertThat(forward(room, new ForwardedFrom("", "", id(deleted)), "x").code())
                .isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
        assertThat(forward(room, new ForwardedFrom("", "", new MessageId(UUID.randomUUID())), "x")
                        .code())
                .isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
        var unnamed = forward(room, new ForwardedFrom("Mehmet", "İzmir", null), "x");
        assertThat(unnamed.code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(unnamed.json().at("/error/fields").has("metadata.forwarded_from.message_id"))
                .isTrue();
        assertThat(ahmet.room(room).path("last_seq").longValue()).isEqualTo(1);
    }

    @Test
    void aRetryIsTheSameMessageAlsoWhenItsOriginalIsGone() {
        var original = mehmet.write(room, "Ekspertiz temiz");
        var request = Map.of(
                "content", "Ekspertiz temiz",
                "metadata", new ForwardedFrom("", "", id(original)).toMetadata(),
                "clientMessageId", ClientMessageId.random());
        var first = ahmet.post(messages(sameSides), request);
        mehmet.delete("/chats/" + room + "/messages/" + original);

        var again = ahmet.post(messages(sameSides), request);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.data()).isEqualTo(first.data());
    }

    @Test
    void nobodyChangesWhatStandsUnderAnothersName() {
        var original = mehmet.write(room, "1.250.000 olur");
        var sent = forward(sameSides, new ForwardedFrom("", "", id(original)), "x");

        var edited = ahmet.patch(
                messages(sameSides) + "/" + sent.data().path("id").textValue(), Map.of("content", "900.000 olur"));

        assertThat(edited.code()).isEqualTo(ErrorCode.NOT_YOUR_MESSAGE);
    }

    private Answer forward(RoomId to, ForwardedFrom origin, String content) {
        return ahmet.post(messages(to), Map.of("content", content, "metadata", origin.toMetadata()));
    }

    private @Nullable ForwardedFrom origin(Answer sent) {
        var origin = sent.data().path("metadata").path("forwarded_from");
        return ForwardedFrom.in(Map.of("forwarded_from", origin)).orElse(null);
    }

    private static String izmir() {
        return SERVER.jdbc()
                .sql("SELECT name FROM galleries WHERE id = :id")
                .param("id", SERVER.world().izmir().value())
                .query(String.class)
                .single();
    }

    private static MessageId id(String text) {
        return MessageId.of(text);
    }

    private static String messages(RoomId room) {
        return "/chats/" + room + "/messages";
    }
}
