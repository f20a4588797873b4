package com.galerimerkezi.messenger.server.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A colleague is seen in a room by colleagues, and by nobody else. */
class ViewingTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private RoomId room;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        room = SERVER.as(world.ahmet()).openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void aColleagueSeesWhoComesWhatHeDoesAndThatHeIsGone() {
        try (var ahmet = listen(SERVER.world().ahmet());
                var ayse = listen(SERVER.world().ayse())) {
            view(ahmet, "viewing");
            await().until(() -> seenBy(ayse).equals(List.of("Ahmet viewing")));

            view(ahmet, "noting");
            await().until(() -> seenBy(ayse).equals(List.of("Ahmet noting")));

            view(ayse, "writing");
            await().until(() -> seenBy(ahmet).equals(List.of("Ahmet noting", "Ayşe writing")));

            ayse.emit("viewing_stop", json(Map.of("roomId", room.toString())));
            await().until(() -> seenBy(ahmet).equals(List.of("Ahmet noting")));

            ahmet.close();
            await().until(() -> seenBy(ayse).isEmpty());
        }
    }

    @Test
    void whoComesIsToldWhoIsThere() {
        try (var ahmet = listen(SERVER.world().ahmet())) {
            view(ahmet, "viewing");
            ahmet.next("room_viewing");

            try (var later = listen(SERVER.world().ahmet())) {
                view(later, "viewing");
                await().until(() -> seenBy(later).equals(List.of("Ahmet viewing")));
            }
            assertThat(seenBy(ahmet)).containsExactly("Ahmet viewing");
        }
    }

    @Test
    void theOtherSideHearsNothingAlsoWhenItHasJoinedTheRoom() {
        try (var ahmet = listen(SERVER.world().ahmet());
                var ayse = listen(SERVER.world().ayse());
                var mehmet = listen(SERVER.world().mehmet())) {
            mehmet.emit("join_room", room.toString());
            view(mehmet, "viewing");
            await().until(() -> seenBy(mehmet).equals(List.of("Mehmet viewing")));

            view(ahmet, "noting");
            await().until(() -> !seenBy(ayse).isEmpty());
            SERVER.as(SERVER.world().ahmet()).say(room, "merhaba");
            mehmet.next("new_message");

            assertThat(mehmet.of("room_viewing")).hasSize(1);
            assertThat(seenBy(mehmet)).containsExactly("Mehmet viewing");
            assertThat(seenBy(ayse)).containsExactly("Ahmet noting");
        }
    }

    private void view(Listener who, String activity) {
        who.emit("viewing_start", json(Map.of("roomId", room.toString(), "activity", activity)));
    }

    private List<String> seenBy(Listener who) {
        var news = who.of("room_viewing").stream()
                .filter(told -> told.path("roomId").textValue().equals(room.toString()))
                .toList();
        return news.isEmpty() ? List.of() : viewers(news.getLast().path("viewers"));
    }

    private static List<String> viewers(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(viewer -> viewer.path("firstName").textValue() + " "
                        + viewer.path("activity").textValue())
                .toList();
    }

    private static Listener listen(Dealers.Person person) {
        return new Listener(SERVER.server().address(), SERVER.tokenOf(person, Role.STAFF)).ready();
    }

    private static JSONObject json(Map<String, String> payload) {
        return new JSONObject(payload);
    }
}
