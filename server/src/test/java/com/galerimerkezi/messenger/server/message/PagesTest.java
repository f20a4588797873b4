package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagesTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private RoomId room;

    @BeforeEach
    void aRoomOfTwentyFiveMessages() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        for (int i = 1; i <= 25; i++) {
            ahmet.say(room, "mesaj " + i);
        }
    }

    @Test
    void pageOneIsTheNewestAndInsideAPageTheOldestComesFirst() {
        var first = ahmet.get("/chats/" + room + "/messages?page=1&limit=10");
        var last = ahmet.get("/chats/" + room + "/messages?page=3&limit=10");

        assertThat(placesIn(first.data())).containsExactlyElementsOf(range(16, 25));
        assertThat(placesIn(last.data())).containsExactlyElementsOf(range(1, 5));
        assertThat(first.json().path("pagination").toString())
                .isEqualTo("{\"page\":1,\"limit\":10,\"total\":25,\"totalPages\":3}");
    }

    @Test
    void aPageBeyondTheOldestIsEmpty() {
        var beyond = ahmet.get("/chats/" + room + "/messages?page=1000000&limit=200");

        assertThat(beyond.status()).isEqualTo(200);
        assertThat(beyond.data()).isEmpty();
    }

    @Test
    void keysGoUpAndDownFromAnyMessage() {
        var middle = ahmet.get("/chats/" + room)
                .data()
                .path("messages")
                .path(14)
                .path("id")
                .textValue();

        var before = ahmet.get("/chats/" + room + "/messages?before=" + middle + "&limit=5");
        var after = ahmet.get("/chats/" + room + "/messages?after=" + middle + "&limit=50");

        assertThat(placesIn(before.data())).containsExactlyElementsOf(range(10, 14));
        assertThat(before.json().at("/pagination/hasMore").booleanValue()).isTrue();
        assertThat(before.json().path("pagination").has("total")).isFalse();
        assertThat(placesIn(after.data())).containsExactlyElementsOf(range(16, 25));
        assertThat(after.json().at("/pagination/hasMore").booleanValue()).isFalse();
    }

    @Test
    void badParametersAreNamed() {
        var messages = "/chats/" + room + "/messages";

        assertThat(ahmet.get(messages + "?limit=201")
                        .json()
                        .at("/error/fields/limit")
                        .isTextual())
                .isTrue();
        assertThat(ahmet.get(messages + "?page=0")
                        .json()
                        .at("/error/fields/page")
                        .isTextual())
                .isTrue();
        assertThat(ahmet.get(messages + "?page=abc")
                        .json()
                        .at("/error/fields/page")
                        .isTextual())
                .isTrue();
        assertThat(ahmet.get(messages + "?before=abc")
                        .json()
                        .at("/error/fields/before")
                        .isTextual())
                .isTrue();
        assertThat(ahmet.get(messages + "?before=" + UUID.randomUUID()).code()).isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
    }

    private static List<Long> placesIn(JsonNode messages) {
        return StreamSupport.stream(messages.spliterator(), false)
                .map(message -> message.path("seq").longValue())
                .toList();
    }

    private static List<Long> range(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
