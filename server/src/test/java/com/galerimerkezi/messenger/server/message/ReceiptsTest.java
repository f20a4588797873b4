package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is read while one of two galleries shares no receipts stays with whoever read it. */
class ReceiptsTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private Client owner;
    private Client otherOwner;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        owner = SERVER.as(world.dealers().person(world.ankara(), "Oya", Role.OWNER), Role.OWNER);
        otherOwner = SERVER.as(world.dealers().person(world.izmir(), "İdil", Role.OWNER), Role.OWNER);
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @AfterEach
    void openAgain() {
        share(owner, true);
        share(otherOwner, true);
    }

    @Test
    void theOtherSideLearnsNothingOfWhatIsReadInAGalleryThatHidesIt() {
        share(otherOwner, false);
        assertNothingIsLearned();
    }

    @Test
    void whoHidesSeesNothingOfTheOthersEither() {
        share(owner, false);
        assertNothingIsLearned();
    }

    private void assertNothingIsLearned() {
        var id = ahmet.write(room, "son fiyat?");
        var start = ahmet.cursor();
        var theirs = mehmet.cursor();

        assertThat(mehmet.post("/chats/" + room + "/read").status()).isEqualTo(200);

        assertThat(ahmet.eventsAfter(start)).isEmpty();
        assertThat(message(ahmet, id).path("read_at").isNull()).isTrue();
        assertThat(message(ahmet, id).path("read_by").isNull()).isTrue();
        assertThat(ahmet.get("/chats/" + room + "/readers").data()).isEmpty();
        assertThat(mehmet.get("/chats/" + room + "/readers").data()).hasSize(1);
        assertThat(mehmet.eventsAfter(theirs).at("/0/type").textValue()).isEqualTo("messages_read");
        assertThat(mehmet.room(room).path("unread_count").longValue()).isZero();
    }

    @Test
    void whoReadsOnOpenlyHasReadWhatIsBefore() {
        share(otherOwner, false);
        var before = ahmet.write(room, "son fiyat?");
        mehmet.post("/chats/" + room + "/read");
        share(otherOwner, true);
        assertThat(message(ahmet, before).path("read_at").isNull()).isTrue();

        var after = ahmet.write(room, "orada mısınız?");
        mehmet.post("/chats/" + room + "/read");

        assertThat(message(ahmet, after).path("read_at").isNull()).isFalse();
        assertThat(message(ahmet, before).path("read_at"))
                .isEqualTo(message(ahmet, after).path("read_at"));
        assertThat(ahmet.get("/chats/" + room + "/readers")
                        .data()
                        .at("/0/last_read_seq")
                        .longValue())
                .isEqualTo(2);
    }

    @Test
    void whatWasToldBeforeStaysTold() {
        var id = ahmet.write(room, "son fiyat?");
        mehmet.post("/chats/" + room + "/read");

        share(otherOwner, false);

        assertThat(message(ahmet, id).path("read_at").isNull()).isFalse();
    }

    @Test
    void whatWasReadUnseenIsNotUnreadWhenItIsDeleted() {
        share(otherOwner, false);
        var first = ahmet.write(room, "bir");
        mehmet.post("/chats/" + room + "/read");
        ahmet.write(room, "iki");

        ahmet.delete("/chats/" + room + "/messages/" + first);

        assertThat(mehmet.room(room).path("unread_count").longValue()).isEqualTo(1);
    }

    @Test
    void onlyTheOwnerDecidesAndTheRestStaysAsItWas() {
        assertThat(ahmet.put("/team/options", Map.of("hidesReceipts", true)).status())
                .isEqualTo(403);
        owner.put("/team/options", Map.of("onlyAssigneeSends", true));

        owner.put("/team/options", Map.of("hidesPresence", true));

        var options = owner.get("/team").data().path("options");
        assertThat(options.path("only_assignee_sends").booleanValue()).isTrue();
        assertThat(options.path("hides_presence").booleanValue()).isTrue();
        assertThat(options.path("hides_receipts").booleanValue()).isFalse();
        owner.put("/team/options", Map.of("onlyAssigneeSends", false, "hidesPresence", false));
    }

    private JsonNode message(Client who, String id) {
        return who.get("/chats/" + room + "/messages/" + id).data();
    }

    private static void share(Client owner, boolean receipts) {
        assertThat(owner.put("/team/options", Map.of("hidesReceipts", !receipts))
                        .status())
                .isEqualTo(200);
    }
}
