package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PinsTest {

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
    void bothSidesSeeAPinAndWhoPinned() {
        var message = ahmet.write(room, "ekspertiz yarın 10.00");
        var start = ahmet.cursor();

        var pinned = mehmet.put(path(message) + "/pin").data();

        assertThat(pinned.path("pinned_by").textValue())
                .isEqualTo(SERVER.world().mehmet().id().toString());
        assertThat(ahmet.get("/chats/" + room + "/pins").data().path(0)).isEqualTo(pinned);
        assertThat(ahmet.eventsAfter(start).at("/0/type").textValue()).isEqualTo("message_updated");
        assertThat(ahmet.eventsAfter(start).at("/0/data/message")).isEqualTo(pinned);
    }

    @Test
    void theFirstPinStaysUntilSomebodyTakesItAway() {
        var message = ahmet.write(room, "önemli");
        var first = mehmet.put(path(message) + "/pin").data();

        assertThat(ahmet.put(path(message) + "/pin").data()).isEqualTo(first);

        assertThat(ahmet.delete(path(message) + "/pin").data().path("pinned_at").isNull())
                .isTrue();
        assertThat(mehmet.get("/chats/" + room + "/pins").data()).isEmpty();
    }

    @Test
    void theLastPinnedComesFirst() {
        var first = ahmet.write(room, "bir");
        var second = ahmet.write(room, "iki");
        ahmet.put(path(second) + "/pin");
        ahmet.put(path(first) + "/pin");

        assertThat(ahmet.get("/chats/" + room + "/pins").data().findValuesAsText("id"))
                .containsExactly(first, second);
    }

    @Test
    void fiftyPinsAreEnough() {
        for (int i = 0; i < 50; i++) {
            assertThat(ahmet.put(path(ahmet.write(room, "sabit " + i)) + "/pin").status())
                    .isEqualTo(200);
        }

        assertThat(ahmet.put(path(ahmet.write(room, "fazla")) + "/pin").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
    }

    private String path(String message) {
        return "/chats/" + room + "/messages/" + message;
    }
}
