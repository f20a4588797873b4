package com.galerimerkezi.messenger.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SyncTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private RoomId room;
    private String start;

    @BeforeEach
    void aRoomAndTheCursorBeforeAnythingHappensInIt() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        start = ahmet.get("/sync").data().path("cursor").textValue();
    }

    @Test
    void withoutACursorTheHeadComesAndNoEvents() {
        var head = ahmet.get("/sync").data();

        assertThat(head.path("events")).isEmpty();
        assertThat(head.path("has_more").booleanValue()).isFalse();
        assertThat(head.path("cursor").textValue()).matches("[0-9a-f-]{36}:[0-9]+");
    }

    @Test
    void everythingThatHappenedComesInOrderWithWholeRows() {
        var message = ahmet.say(room, "merhaba").data();
        mehmet.post("/chats/" + room + "/read");
        ahmet.delete("/chats/" + room);

        var events = ahmet.get("/sync?after=" + start).data().path("events");

        assertThat(typesOf(events)).containsExactly("new_message", "messages_read", "room_updated");
        assertThat(events.at("/0/data/message")).isEqualTo(message);
        assertThat(events.at("/0/data/unreadCount").longValue()).isZero();
        assertThat(events.at("/1/data/upToSeq").longValue()).isEqualTo(1);
        assertThat(events.at("/1/data/unreadCount").longValue()).isZero();
        assertThat(events.at("/2/data/room/is_active").booleanValue()).isFalse();
        assertThat(events.at("/0/data/cursor").textValue())
                .isEqualTo(events.at("/0/cursor").textValue());
    }

    @Test
    void cursorsCountWithoutGapsOverPages() {
        for (int i = 0; i < 7; i++) {
            ahmet.say(room, "mesaj " + i);
        }

        List<Long> positions = new ArrayList<>();
        var cursor = start;
        JsonNode page;
        do {
            page = ahmet.get("/sync?limit=3&after=" + cursor).data();
            page.path("events")
                    .forEach(event ->
                            positions.add(positionOf(event.path("cursor").textValue())));
            cursor = page.path("cursor").textValue();
        } while (page.path("has_more").booleanValue());

        assertThat(positions).hasSize(7).isSorted().doesNotHaveDuplicates();
        assertThat(positions.getLast() - positions.getFirst()).isEqualTo(6);
    }

    @Test
    void whatConcernsAColleagueAloneIsANoopAndNoHole() {
        ahmet.put("/chats/" + room + "/pin");
        var ayse = SERVER.as(SERVER.world().ayse());

        var own = ahmet.get("/sync?after=" + start).data().path("events");
        var colleagues = ayse.get("/sync?after=" + start).data().path("events");

        assertThat(typesOf(own)).containsExactly("room_updated");
        assertThat(typesOf(colleagues)).containsExactly("noop");
    }

    @Test
    void archivingIsNotEvenANoopForTheOtherGallery() {
        var before = mehmet.get("/sync").data().path("cursor");

        ahmet.put("/chats/" + room + "/archive");

        assertThat(mehmet.get("/sync").data().path("cursor")).isEqualTo(before);
    }

    @Test
    void aCursorOfNoUseIsResetAndNeverAnEmptyPage() {
        var ofAnotherEpoch = UUID.randomUUID() + start.substring(36);
        var beyondTheHead = start.substring(0, 37) + "999999";

        assertThat(ahmet.get("/sync?after=" + ofAnotherEpoch).status()).isEqualTo(410);
        assertThat(ahmet.get("/sync?after=" + beyondTheHead).code()).isEqualTo(ErrorCode.CURSOR_RESET);
        assertThat(ahmet.get("/sync?after=nonsense").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
    }

    @Test
    void forgettingOldEventsRaisesTheFloor() {
        ahmet.say(room, "eski");
        SERVER.jdbc()
                .sql("UPDATE gallery_events SET at = at - interval '31 days' WHERE gallery_id = :id")
                .param("id", SERVER.world().ankara().value())
                .update();

        SERVER.server().part(EventRetention.class).forget();

        assertThat(ahmet.get("/sync?after=" + start).code()).isEqualTo(ErrorCode.CURSOR_RESET);
        var head = ahmet.get("/sync").data().path("cursor").textValue();
        assertThat(ahmet.get("/sync?after=" + head).status()).isEqualTo(200);
        assertThat(Settings.defaults(SERVER.folder()).sync().retention()).hasDays(30);
    }

    private static List<String> typesOf(JsonNode events) {
        List<String> types = new ArrayList<>();
        events.forEach(event -> types.add(event.path("type").textValue()));
        return types;
    }

    private static long positionOf(String cursor) {
        return Long.parseLong(cursor.substring(cursor.indexOf(':') + 1));
    }
}
