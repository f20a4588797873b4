package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MarkReadRequest;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnViewTest {

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
    void aStarIsItsUsersAlone() {
        var message = say(mehmet, "şasi numarası");
        var colleague = SERVER.as(SERVER.world().ayse());
        var ours = cursorOf(colleague);
        var theirs = cursorOf(mehmet);

        ahmet.put(path(message) + "/star");
        ahmet.put(path(message) + "/star");

        assertThat(starsOf(ahmet)).contains(message);
        assertThat(starsOf(colleague)).doesNotContain(message);
        assertThat(starsOf(mehmet)).doesNotContain(message);
        assertThat(eventsOf(ahmet, ours).findValuesAsText("type")).containsExactly("star_changed");
        assertThat(eventsOf(colleague, ours).findValuesAsText("type")).containsExactly("noop");
        assertThat(eventsOf(mehmet, theirs)).isEmpty();
    }

    @Test
    void starsComeInPagesTheLastStarredFirst() {
        var own = SERVER.as(SERVER.world().dealers().staff(SERVER.world().ankara(), "Yıldızcı"));
        List<String> starred = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            starred.addFirst(say(mehmet, "yıldız " + i));
            own.put(path(starred.getFirst()) + "/star");
        }

        var first = own.get("/stars?limit=3");
        var second = own.get("/stars?limit=3&cursor="
                + first.json().at("/pagination/next_cursor").textValue());

        assertThat(idsIn(first)).containsExactlyElementsOf(starred.subList(0, 3));
        assertThat(idsIn(second)).containsExactlyElementsOf(starred.subList(3, 5));
        assertThat(second.json().at("/pagination").has("next_cursor")).isFalse();
        own.delete(path(starred.getLast()) + "/star");
        assertThat(starsOf(own)).doesNotContain(starred.getLast()).hasSize(4);
    }

    @Test
    void aRoomMarkedUnreadSaysSoToItsUserAndKeepsTheReadMarks() {
        var first = say(mehmet, "bir");
        var second = say(mehmet, "iki");
        ahmet.post("/chats/" + room + "/read");
        var start = cursorOf(ahmet);

        ahmet.put("/chats/" + room + "/unread", Map.of("fromMessageId", second));

        assertThat(roomOf(ahmet).path("my_unread_from_seq").longValue()).isEqualTo(2);
        assertThat(roomOf(ahmet).path("my_last_read_seq").longValue()).isEqualTo(2);
        assertThat(roomOf(ahmet).path("unread_count").longValue()).isZero();
        var colleague = SERVER.as(SERVER.world().ayse());
        assertThat(roomOf(colleague).path("my_unread_from_seq").isNull()).isTrue();
        assertThat(eventsOf(ahmet, start).at("/0/data/room/my_unread_from_seq").longValue())
                .isEqualTo(2);
        assertThat(eventsOf(colleague, start).findValuesAsText("type")).containsExactly("noop");

        ahmet.post("/chats/" + room + "/read", new MarkReadRequest(MessageId.of(first)));
        assertThat(roomOf(ahmet).path("my_unread_from_seq").longValue()).isEqualTo(2);
        ahmet.post("/chats/" + room + "/read");
        assertThat(roomOf(ahmet).path("my_unread_from_seq").isNull()).isTrue();
    }

    @Test
    void anUnreadMarkCanBeTakenAway() {
        var message = say(mehmet, "bir");
        ahmet.put("/chats/" + room + "/unread", Map.of("fromMessageId", message));

        ahmet.delete("/chats/" + room + "/unread");

        assertThat(roomOf(ahmet).path("my_unread_from_seq").isNull()).isTrue();
    }

    @Test
    void whatAUserWantsToBeToldOfIsItsOwn() {
        assertThat(roomOf(ahmet).path("notify_level").textValue()).isEqualTo("all");

        assertThat(ahmet.put("/chats/" + room + "/notify", Map.of("level", "offers"))
                        .status())
                .isEqualTo(200);

        assertThat(roomOf(ahmet).path("notify_level").textValue()).isEqualTo("offers");
        assertThat(roomOf(mehmet).path("notify_level").textValue()).isEqualTo("all");
        assertThat(ahmet.put("/chats/" + room + "/notify", Map.of("level", "some"))
                        .code())
                .isEqualTo(ErrorCode.VALIDATION_FAILED);
    }

    @Test
    void theRoomKnowsWhoWroteLast() {
        assertThat(roomOf(ahmet).path("last_message_gallery_id").isNull()).isTrue();
        say(ahmet, "fiyat?");
        say(mehmet, "850 bin");

        assertThat(roomOf(ahmet).path("last_message_gallery_id").textValue())
                .isEqualTo(SERVER.world().izmir().toString());
    }

    @Test
    void aMessageIsShownWithItsNeighbours() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(say(ahmet, "sıra " + i));
        }

        assertThat(around(all.get(4), 5)).containsExactlyElementsOf(all.subList(2, 7));
        assertThat(around(all.getFirst(), 5)).containsExactlyElementsOf(all.subList(0, 5));
        assertThat(around(all.getLast(), 5)).containsExactlyElementsOf(all.subList(4, 9));
        assertThat(around(all.get(4), 50)).containsExactlyElementsOf(all);
        assertThat(ahmet.get(path(all.get(4))).data().path("content").textValue())
                .isEqualTo("sıra 4");
    }

    private List<String> around(String message, int limit) {
        return ahmet.get("/chats/" + room + "/messages?around=" + message + "&limit=" + limit)
                .data()
                .findValuesAsText("id");
    }

    private static List<String> starsOf(Client who) {
        return idsIn(who.get("/stars"));
    }

    private static List<String> idsIn(Answer page) {
        return page.data().findValuesAsText("id");
    }

    private String say(Client who, String text) {
        return who.say(room, text).data().path("id").textValue();
    }

    private String path(String message) {
        return "/chats/" + room + "/messages/" + message;
    }

    private String cursorOf(Client who) {
        return who.get("/sync").data().path("cursor").textValue();
    }

    private JsonNode eventsOf(Client who, String after) {
        return who.get("/sync?after=" + after).data().path("events");
    }

    private JsonNode roomOf(Client who) {
        return who.get("/chats/" + room).data();
    }
}
