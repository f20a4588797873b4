package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReactionsTest {

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

    private static final List<String> TWENTY = IntStream.range(0, 20)
            .mapToObj(i -> Character.toString(0x1F600 + i))
            .toList();

    @Test
    void bothSidesReactAndSeeWhoDidInTheOrderOfFirstUse() {
        var world = SERVER.world();
        var message = ahmet.write(room, "tamam mı?");
        react(mehmet, message, "👍");
        react(ahmet, message, "🚗");

        var reactions = react(ahmet, message, "👍").data();

        assertThat(reactions.findValuesAsText("emoji")).containsExactly("👍", "🚗");
        assertThat(reactions.at("/0/count").intValue()).isEqualTo(2);
        assertThat(reactions.path(0).findValuesAsText("user_id"))
                .containsExactly(
                        world.mehmet().id().toString(), world.ahmet().id().toString());
        assertThat(reactions.at("/0/users/0/first_name").textValue()).isEqualTo("Mehmet");
        assertThat(reactions.at("/0/users/0/gallery_id").textValue())
                .isEqualTo(world.izmir().toString());
        assertThat(ahmet.get("/chats/" + room + "/messages").data().at("/0/reactions"))
                .isEqualTo(reactions);
    }

    @Test
    void eachChangeIsToldOnceWithAllThatIsThere() {
        var message = ahmet.write(room, "tamam");
        var start = ahmet.cursor();

        react(mehmet, message, "👍");
        react(mehmet, message, "👍");
        mehmet.delete(reaction(message, "👍"));
        mehmet.delete(reaction(message, "👍"));

        var events = ahmet.eventsAfter(start);
        assertThat(events).hasSize(2);
        assertThat(events.at("/0/type").textValue()).isEqualTo("reaction_changed");
        assertThat(events.at("/0/data/messageId").textValue()).isEqualTo(message);
        assertThat(events.at("/0/data/reactions/0/count").intValue()).isEqualTo(1);
        assertThat(events.at("/1/data/reactions")).isEmpty();
    }

    @Test
    void whatIsNoEmojiIsRefused() {
        var message = ahmet.write(room, "tamam");

        for (var text : List.of("a", "👍👍", "ok", "5", "👍a", " ")) {
            assertThat(react(mehmet, message, text).code()).as(text).isEqualTo(ErrorCode.VALIDATION_FAILED);
        }
        assertThat(ahmet.get(path(message)).data().path("reactions")).isEmpty();
    }

    @Test
    void twentyDifferentOnesAreEnough() {
        var message = ahmet.write(room, "tamam");
        TWENTY.forEach(emoji -> react(mehmet, message, emoji));

        assertThat(react(ahmet, message, "🚗").code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(react(ahmet, message, TWENTY.getLast())
                        .data()
                        .at("/19/count")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void twentyAtOnceAllCountAndTheLastEventHasThemAll() throws Exception {
        var world = SERVER.world();
        var message = ahmet.write(room, "oylama");
        var start = ahmet.cursor();
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            var voter = SERVER.as(world.dealers().staff(i % 2 == 0 ? world.ankara() : world.izmir(), "Oy " + i));
            calls.add(() -> react(voter, message, "👍"));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(calls)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }

        var present = ahmet.get(path(message)).data().path("reactions");
        assertThat(present.at("/0/count").intValue()).isEqualTo(20);
        var events = ahmet.eventsAfter(start);
        assertThat(events).hasSize(20);
        assertThat(events.at("/19/data/reactions")).isEqualTo(present);
    }

    @Test
    void inAClosedRoomReactionsAreTakenBackButNotGiven() {
        var message = ahmet.write(room, "tamam");
        react(mehmet, message, "👍");
        ahmet.delete("/chats/" + room);

        assertThat(react(mehmet, message, "🚗").code()).isEqualTo(ErrorCode.ROOM_CLOSED);
        assertThat(mehmet.delete(reaction(message, "👍")).data()).isEmpty();
    }

    private Answer react(Client who, String message, String emoji) {
        return who.put(reaction(message, emoji));
    }

    private String reaction(String message, String emoji) {
        return path(message) + "/reactions/"
                + URLEncoder.encode(emoji, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String path(String message) {
        return "/chats/" + room + "/messages/" + message;
    }
}
