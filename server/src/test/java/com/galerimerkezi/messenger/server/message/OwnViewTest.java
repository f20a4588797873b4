package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

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
        var message = mehmet.write(room, "şasi numarası");
        var colleague = SERVER.as(SERVER.world().ayse());
        var ours = colleague.cursor();
        var theirs = mehmet.cursor();

        ahmet.put(path(message) + "/star");
        ahmet.put(path(message) + "/star");

        assertThat(starsOf(ahmet)).contains(message);
        assertThat(starsOf(colleague)).doesNotContain(message);
        assertThat(starsOf(mehmet)).doesNotContain(message);
        assertThat(ahmet.eventsAfter(ours).findValuesAsText("type")).containsExactly("star_changed");
        assertThat(colleague.eventsAfter(ours).findValuesAsText("type")).containsExactly("noop");
        assertThat(mehmet.eventsAfter(theirs)).isEmpty();
    }

    @Test
    void starsComeInPagesTheLastStarredFirst() {
        var own = SERVER.as(SERVER.world().dealers().staff(SERVER.world().ankara(), "Yıldızcı"));
        List<String> starred = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            starred.addFirst(mehmet.write(room, "yıldız " + i));
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
        var first = mehmet.write(room, "bir");
        var second = mehmet.write(room, "iki");
        ahmet.post("/chats/" + room + "/read");
        var start = ahmet.cursor();

        ahmet.put("/chats/" + room + "/unread", Map.of("fromMessageId", second));

        assertThat(ahmet.room(room).path("my_unread_from_seq").longValue()).isEqualTo(2);
        assertThat(ahmet.room(room).path("my_last_read_seq").longValue()).isEqualTo(2);
        assertThat(ahmet.room(room).path("unread_count").longValue()).isZero();
        var colleague = SERVER.as(SERVER.world().ayse());
        assertThat(colleague.room(room).path("my_unread_from_seq").isNull()).isTrue();
        assertThat(ahmet.eventsAfter(start)
                        .at("/0/data/room/my_unread_from_seq")
                        .longValue())
                .isEqualTo(2);
        assertThat(colleague.eventsAfter(start).findValuesAsText("type")).containsExactly("noop");

        ahmet.post("/chats/" + room + "/read", new MarkReadRequest(MessageId.of(first)));
        assertThat(ahmet.room(room).path("my_unread_from_seq").longValue()).isEqualTo(2);
        ahmet.post("/chats/" + room + "/read");
        assertThat(ahmet.room(room).path("my_unread_from_seq").isNull()).isTrue();
    }

    @Test
    void anUnreadMarkCanBeTakenAway() {
        var message = mehmet.write(room, "bir");
        ahmet.put("/chats/" + room + "/unread", Map.of("fromMessageId", message));

        ahmet.delete("/chats/" + room + "/unread");

        assertThat(ahmet.room(room).path("my_unread_from_seq").isNull()).isTrue();
    }

    @Test
    void whatAUserWantsToBeToldOfIsItsOwn() {
        assertThat(ahmet.room(room).path("notify_level").textValue()).isEqualTo("all");

        assertThat(ahmet.put("/chats/" + room + "/notify", Map.of("level", "offers"))
                        .status())
                .isEqualTo(200);

        assertThat(ahmet.room(room).path("notify_level").textValue()).isEqualTo("offers");
        assertThat(mehmet.room(room).path("notify_level").textValue()).isEqualTo("all");
        assertThat(ahmet.put("/chats/" + room + "/notify", Map.of("level", "some"))
                        .code())
                .isEqualTo(ErrorCode.VALIDATION_FAILED);
    }

    @Test
    void theRoomKnowsWhoWroteLast() {
        assertThat(ahmet.room(room).path("last_message_gallery_id").isNull()).isTrue();
        ahmet.write(room, "fiyat?");
        mehmet.write(room, "850 bin");

        assertThat(ahmet.room(room).path("last_message_gallery_id").textValue())
                .isEqualTo(SERVER.world().izmir().toString());
    }

    @Test
    void aMessageIsShownWithItsNeighbours() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(ahmet.write(room, "sıra " + i));
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

    private String path(String message) {
        return "/chats/" + room + "/messages/" + message;
    }
}
