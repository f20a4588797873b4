package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeliveredTest {

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
    void whatADesktopOfTheOtherGalleryHasReceivedIsDelivered() {
        ahmet.say(room, "bir");
        ahmet.say(room, "iki");
        assertThat(delivered(ahmet)).isZero();

        try (var sender = listen(SERVER.world().ahmet());
                var receiver = listen(SERVER.world().mehmet())) {
            receiver.emit("received", cursor(mehmet.cursor()));

            var told = sender.next("messages_delivered");
            assertThat(told.path("roomId").textValue()).isEqualTo(room.toString());
            assertThat(told.path("galleryId").textValue())
                    .isEqualTo(SERVER.world().izmir().toString());
            assertThat(told.path("upToSeq").longValue()).isEqualTo(2);
            assertThat(delivered(ahmet)).isEqualTo(2);
            assertThat(receiver.of("messages_delivered")).isEmpty();
        }
    }

    @Test
    void itNeverGoesBackAndTheSameAgainIsNoNews() {
        var earlier = mehmet.cursor();
        ahmet.say(room, "bir");
        try (var receiver = listen(SERVER.world().mehmet())) {
            receiver.emit("received", cursor(mehmet.cursor()));
            await().until(() -> delivered(ahmet) == 1);
            var start = ahmet.cursor();

            receiver.emit("received", cursor(earlier));
            receiver.emit("received", cursor(mehmet.cursor()));
            ahmet.say(room, "iki");
            receiver.emit("received", cursor(mehmet.cursor()));
            await().until(() -> delivered(ahmet) == 2);

            assertThat(ahmet.eventsAfter(start).findValuesAsText("type"))
                    .containsExactly("new_message", "messages_delivered");
        }
    }

    @Test
    void nobodyReceivesWhatIsNotThereYet() {
        var head = mehmet.cursor();
        var epoch = head.substring(0, head.indexOf(':'));
        try (var receiver = listen(SERVER.world().mehmet())) {
            receiver.emit("received", cursor(epoch + ":999999"));
            receiver.emit("received", cursor("00000000-0000-7000-8000-000000000000:999999"));
            receiver.emit("received", cursor(head));
            ahmet.say(room, "bir");
            receiver.next("new_message");

            assertThat(delivered(ahmet)).isZero();
        }
    }

    @Test
    void aThirdGallerysDesktopDeliversNothing() {
        ahmet.say(room, "bir");
        var fatma = SERVER.as(SERVER.world().fatma());
        try (var third = listen(SERVER.world().fatma());
                var receiver = listen(SERVER.world().mehmet())) {
            third.emit("received", cursor(fatma.cursor()));
            third.emit("received", cursor(mehmet.cursor()));
            assertThat(delivered(ahmet)).isZero();

            receiver.emit("received", cursor(mehmet.cursor()));
            await().until(() -> delivered(ahmet) == 1);
            assertThat(fatma.eventsAfter(fatma.cursor())).isEmpty();
        }
    }

    private long delivered(Client who) {
        return who.room(room).path("delivered_seq").longValue();
    }

    private static JSONObject cursor(String cursor) {
        return new JSONObject(Map.of("cursor", cursor));
    }

    private static Listener listen(Dealers.Person person) {
        return new Listener(SERVER.server().address(), SERVER.tokenOf(person, Role.STAFF)).ready();
    }
}
