package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditMessageTest {

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
    void anEditedMessageSaysSoToBothSidesAndKeepsItsPlace() {
        var message = ahmet.write(room, "1.250.000 TL");
        var start = mehmet.cursor();

        var edited = edit(ahmet, message, "  1.200.000 TL ");

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.data().path("content").textValue()).isEqualTo("1.200.000 TL");
        assertThat(edited.data().path("edited_at").isNull()).isFalse();
        assertThat(edited.data().path("seq").longValue()).isEqualTo(1);
        assertThat(mehmet.get(path(message)).data()).isEqualTo(edited.data());
        assertThat(mehmet.eventsAfter(start)).hasSize(1);
        assertThat(mehmet.eventsAfter(start).at("/0/type").textValue()).isEqualTo("message_updated");
        assertThat(mehmet.eventsAfter(start).at("/0/data/message")).isEqualTo(edited.data());
    }

    @Test
    void theRoomsPreviewFollowsTheNewestMessageAlone() {
        var first = ahmet.write(room, "ilk");
        var last = ahmet.write(room, "son");

        edit(ahmet, first, "ilk, düzeltilmiş");
        assertThat(mehmet.room(room).path("last_message_preview").textValue()).isEqualTo("son");

        edit(ahmet, last, "son, düzeltilmiş");
        assertThat(mehmet.room(room).path("last_message_preview").textValue()).isEqualTo("son, düzeltilmiş");
    }

    @Test
    void bothSidesSeeWhatItSaidBeforeTheOldestFirst() {
        var message = ahmet.write(room, "bir");
        edit(ahmet, message, "iki");
        edit(ahmet, message, "üç");

        var history = mehmet.get(path(message) + "/history").data();

        assertThat(history.findValuesAsText("content")).containsExactly("bir", "iki", "üç");
        assertThat(history.findValuesAsText("written_at")).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theSameTextAgainChangesNothing() {
        var message = ahmet.write(room, "aynı");
        var start = mehmet.cursor();

        var edited = edit(ahmet, message, " aynı ");

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.data().path("edited_at").isNull()).isTrue();
        assertThat(mehmet.eventsAfter(start)).isEmpty();
        assertThat(ahmet.get(path(message) + "/history").data()).hasSize(1);
    }

    @Test
    void onlyTheSenderMayEditAndNoColleagueEither() {
        var message = ahmet.write(room, "benim");
        var colleague = SERVER.as(SERVER.world().ayse());

        assertThat(edit(mehmet, message, "senin").code()).isEqualTo(ErrorCode.NOT_YOUR_MESSAGE);
        assertThat(edit(colleague, message, "bizim").code()).isEqualTo(ErrorCode.NOT_YOUR_MESSAGE);
    }

    @Test
    void afterADayAMessageStaysAsItIs() {
        var message = ahmet.write(room, "dün");
        SERVER.jdbc()
                .sql("UPDATE chat_messages SET created_at = now() - interval '24 hours 1 minute' WHERE id = :id")
                .param("id", MessageId.of(message).value())
                .update();

        assertThat(edit(ahmet, message, "bugün").code()).isEqualTo(ErrorCode.EDIT_WINDOW_OVER);
    }

    @Test
    void whatCouldNotBeSentCannotBeEditedIn() {
        var message = ahmet.write(room, "metin");

        assertThat(edit(ahmet, message, "   ").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(edit(ahmet, message, "a".repeat(10_001)).code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(ahmet.patch(path(message), Map.of()).code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(edit(ahmet, message, "a".repeat(10_000)).status()).isEqualTo(200);
    }

    @Test
    void inAClosedRoomNothingIsEdited() {
        var message = ahmet.write(room, "metin");
        ahmet.delete("/chats/" + room);

        assertThat(edit(ahmet, message, "başka").code()).isEqualTo(ErrorCode.ROOM_CLOSED);
    }

    @Test
    void aMessageSentAgainAfterAnEditIsStillTheSame() {
        var request = Map.of("content", "ilk", "clientMessageId", "7f1c9d52-3a0b-4c55-9a4e-2d6f0b1e8a77");
        var message = ahmet.post("/chats/" + room + "/messages", request)
                .data()
                .path("id")
                .textValue();
        edit(ahmet, message, "sonra");

        var again = ahmet.post("/chats/" + room + "/messages", request);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.data().path("content").textValue()).isEqualTo("sonra");
    }

    private Answer edit(Client who, String message, String content) {
        return who.patch(path(message), Map.of("content", content));
    }

    private String path(String message) {
        return "/chats/" + room + "/messages/" + message;
    }
}
