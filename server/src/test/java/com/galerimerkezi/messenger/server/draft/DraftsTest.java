package com.galerimerkezi.messenger.server.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftsTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final Instant TEN = Instant.parse("2026-01-05T10:00:00Z");

    private Client ahmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void theLaterOfTwoDesktopsDraftsHoldsInWhateverOrderTheyArrive() {
        save(ahmet, "masada", TEN.plusSeconds(60));
        var late = save(ahmet, "arabada", TEN);

        assertThat(late.data().path("text").textValue()).isEqualTo("masada");
        assertThat(draft(ahmet)).isEqualTo("masada");

        save(ahmet, "yine arabada", TEN.plusSeconds(61));
        assertThat(draft(ahmet)).isEqualTo("yine arabada");
    }

    @Test
    void aDraftThatIsGoneIsToldToADesktopThatWasAway() {
        save(ahmet, "gönderilecek", TEN);
        save(ahmet, "", Instant.now());
        save(ahmet, "gönderilecek", TEN);

        assertThat(draft(ahmet)).isEmpty();
    }

    @Test
    void aClockThatIsAheadWinsNothing() {
        save(ahmet, "yarından", Instant.now().plus(1, ChronoUnit.DAYS));
        save(ahmet, "bugünden", Instant.now());

        assertThat(draft(ahmet)).isEqualTo("bugünden");
    }

    @Test
    void onlyTheSameUsersDesktopsHearOfIt() {
        var world = SERVER.world();
        try (var desk = listen(world.ahmet());
                var phone = listen(world.ahmet());
                var ayse = listen(world.ayse());
                var mehmet = listen(world.mehmet())) {
            var theirs = SERVER.as(world.mehmet()).cursor();
            var colleagues = SERVER.as(world.ayse()).cursor();
            save(ahmet, "yalnız bana", Instant.now());

            assertThat(desk.next("draft_changed").at("/draft/text").textValue()).isEqualTo("yalnız bana");
            assertThat(phone.next("draft_changed").at("/draft/text").textValue())
                    .isEqualTo("yalnız bana");
            ahmet.say(room, "merhaba");
            ayse.next("new_message");
            mehmet.next("new_message");
            assertThat(ayse.of("draft_changed")).isEmpty();
            assertThat(mehmet.of("draft_changed")).isEmpty();
            assertThat(SERVER.as(world.ayse()).eventsAfter(colleagues)).hasSize(1);
            assertThat(SERVER.as(world.mehmet()).eventsAfter(theirs)).hasSize(1);
        }
        assertThat(SERVER.as(world.ayse()).get("/drafts").text()).doesNotContain("yalnız bana", room.toString());
        assertThat(SERVER.as(world.mehmet()).get("/drafts").text()).doesNotContain("yalnız bana", room.toString());
    }

    @Test
    void eachUserHasAnOwnOneInARoom() {
        var ayse = SERVER.as(SERVER.world().ayse());
        save(ahmet, "Ahmet yazıyor", Instant.now());
        save(ayse, "Ayşe yazıyor", Instant.now());

        assertThat(draft(ahmet)).isEqualTo("Ahmet yazıyor");
        assertThat(draft(ayse)).isEqualTo("Ayşe yazıyor");
        save(ayse, "", Instant.now());
    }

    @Test
    void itKeepsWhichMessageItAnswers() {
        var original = ahmet.write(room, "kaç km?");
        save(ahmet, room, "cevap", original, Instant.now());
        assertThat(ahmet.get("/drafts").data().at("/0/reply_to_id").textValue()).isEqualTo(original);

        var elsewhere =
                ahmet.openRoom(SERVER.world().dealers().vehicle(SERVER.world().izmir()));
        var wrong = save(ahmet, elsewhere, "cevap", original, Instant.now());
        assertThat(wrong.json().at("/error/fields").has("replyToId"))
                .as(wrong.text())
                .isTrue();
    }

    @Test
    void whatDoesNotFitIntoAMessageIsNoDraft() {
        var refused = save(ahmet, "x".repeat(RoomDraft.MOST_CHARACTERS + 1), Instant.now());

        assertThat(refused.code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
    }

    private Answer save(Client who, String text, Instant at) {
        return save(who, room, text, null, at);
    }

    private static Answer save(Client who, RoomId room, String text, @Nullable String replyTo, Instant at) {
        var body = new HashMap<String, Object>(Map.of("text", text, "writtenAt", at.toString()));
        if (replyTo != null) {
            body.put("replyToId", replyTo);
        }
        return who.put("/chats/" + room + "/draft", body);
    }

    private String draft(Client who) {
        for (var draft : who.get("/drafts").data()) {
            if (draft.path("room_id").textValue().equals(room.toString())) {
                return draft.path("text").textValue();
            }
        }
        return "none";
    }

    private static Listener listen(Dealers.Person person) {
        var listener = new Listener(SERVER.server().address(), SERVER.tokenOf(person, Role.STAFF));
        await().until(listener::isConnected);
        return listener.ready();
    }
}
