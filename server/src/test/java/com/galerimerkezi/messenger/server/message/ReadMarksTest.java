package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MarkReadRequest;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadMarksTest {

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
    void readingMarksTheOtherSidesMessagesOnly() {
        ahmet.say(room, "merhaba");
        mehmet.say(room, "buyurun");

        mehmet.post("/chats/" + room + "/read");

        var messages = mehmet.get("/chats/" + room).data().path("messages");
        assertThat(messages.path(0).path("read_by").textValue())
                .isEqualTo(SERVER.world().mehmet().id().toString());
        assertThat(messages.path(1).path("read_at").isNull()).isTrue();
        assertThat(unreadOf(mehmet)).isZero();
        assertThat(unreadOf(ahmet)).isEqualTo(1);
    }

    @Test
    void aBoundKeepsWhatCameLaterUnread() {
        var seen = say(ahmet, "bir");
        say(ahmet, "iki");

        mehmet.post("/chats/" + room + "/read", new MarkReadRequest(seen));

        assertThat(unreadOf(mehmet)).isEqualTo(1);
        assertThat(mehmet.get("/chats/" + room).data().path("my_last_read_seq").longValue())
                .isEqualTo(1);
    }

    @Test
    void theFirstReaderStaysAndMarksNeverMoveBack() {
        var world = SERVER.world();
        var first = say(ahmet, "bir");
        say(ahmet, "iki");
        mehmet.post("/chats/" + room + "/read");
        var colleague = SERVER.as(world.dealers().staff(world.izmir(), "Zeynep"));

        colleague.post("/chats/" + room + "/read", new MarkReadRequest(first));
        mehmet.post("/chats/" + room + "/read", new MarkReadRequest(first));

        assertThat(ahmet.get("/chats/" + room).data().at("/messages/0/read_by").textValue())
                .isEqualTo(world.mehmet().id().toString());
        var readers = ahmet.get("/chats/" + room + "/readers").data();
        assertThat(readers).hasSize(2);
        assertThat(readers.path(0).path("first_name").textValue()).isEqualTo("Mehmet");
        assertThat(readers.path(0).path("last_read_seq").longValue()).isEqualTo(2);
        assertThat(readers.path(1).path("last_read_seq").longValue()).isEqualTo(1);
    }

    @Test
    void oneMessageCanBeMarkedAloneAndOnesOwnChangesNothing() {
        say(ahmet, "bir");
        var second = say(ahmet, "iki");

        assertThat(mehmet.put("/chats/" + room + "/messages/" + second + "/read")
                        .status())
                .isEqualTo(200);
        assertThat(ahmet.put("/chats/" + room + "/messages/" + second + "/read").status())
                .isEqualTo(200);

        assertThat(unreadOf(mehmet)).isEqualTo(1);
        assertThat(ahmet.get("/chats/" + room).data().at("/messages/0/read_at").isNull())
                .isTrue();
    }

    @Test
    void aMessageOfAnotherRoomCannotBeMarkedHere() {
        var world = SERVER.world();
        var otherRoom = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        var elsewhere = ahmet.say(otherRoom, "öteki").data().path("id").textValue();

        var answer = mehmet.put("/chats/" + room + "/messages/" + elsewhere + "/read");

        assertThat(answer.code()).isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
        assertThat(mehmet.get("/chats/" + otherRoom).data().path("unread_count").longValue())
                .isEqualTo(1);
    }

    @Test
    void theKeptUnreadCountEqualsTheCountedOneAfterRandomSteps() {
        var dice = new Random(42);
        MessageId last = say(ahmet, "ilk");
        for (int step = 0; step < 200; step++) {
            var who = dice.nextBoolean() ? ahmet : mehmet;
            switch (dice.nextInt(4)) {
                case 0 -> who.post("/chats/" + room + "/read", new MarkReadRequest(last));
                case 1 -> who.put("/chats/" + room + "/messages/" + last + "/read");
                default -> last = say(who, "adım " + step);
            }
        }

        assertThat(unreadOf(ahmet))
                .isEqualTo(countedUnread(SERVER.world().ankara().toString()));
        assertThat(unreadOf(mehmet))
                .isEqualTo(countedUnread(SERVER.world().izmir().toString()));
    }

    private MessageId say(Client who, String text) {
        return MessageId.of(who.say(room, text).data().path("id").textValue());
    }

    private long unreadOf(Client who) {
        return who.get("/chats/" + room).data().path("unread_count").longValue();
    }

    private long countedUnread(String gallery) {
        return SERVER.jdbc()
                .sql("""
                SELECT count(*) FROM chat_messages
                WHERE room_id = :room AND sender_gallery_id <> :gallery::uuid AND read_at IS NULL
                """)
                .param("room", room.value())
                .param("gallery", gallery)
                .query(Long.class)
                .single();
    }
}
