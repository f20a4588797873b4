package com.galerimerkezi.messenger.server.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoteSearchTest {

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    private Client ahmet;
    private Client ayse;
    private Client mehmet;
    private RoomId room;
    /** A word of this test alone. */
    private String word;

    @BeforeEach
    void aRoomBetweenAnkaraAndIzmir() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        ayse = SERVER.as(world.ayse());
        mehmet = SERVER.as(world.mehmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        word = "qq" + UUID.randomUUID().toString().substring(0, 8).replace('-', 'x');
    }

    @Test
    void colleaguesFindANoteAndTheOtherSideOfTheRoomNever() {
        ahmet.say(room, "merhaba");
        note(ahmet, word + " 800 bine iner");
        note(mehmet, word + " 780'in altı olmaz");

        assertThat(contents(find(ayse, word))).containsExactly(word + " 800 bine iner");
        assertThat(contents(find(mehmet, word))).containsExactly(word + " 780'in altı olmaz");
        assertThat(contents(find(ayse, word + "&roomId=" + room))).containsExactly(word + " 800 bine iner");
        assertThat(find(SERVER.as(SERVER.world().fatma()), word).data()).isEmpty();
    }

    @Test
    void aRoomOfOthersIsRefusedAndOneThatIsNotThereIsNotFound() {
        var fatma = SERVER.as(SERVER.world().fatma());

        assertThat(find(fatma, word + "&roomId=" + room).code()).isEqualTo(ErrorCode.ROOM_FORBIDDEN);
        assertThat(find(ahmet, word + "&roomId=" + UUID.randomUUID()).code()).isEqualTo(ErrorCode.ROOM_NOT_FOUND);
    }

    @Test
    void itIsFoundAsMessagesAreByLettersStemsPlatesAndAmounts() {
        note(ahmet, "Şasi " + word + " ekspertizi 34 ABC 777 için 950 bin");

        for (var query : List.of("sasi " + word, word + " ekspertiz", word + " 34abc777", word + " 950.000")) {
            assertThat(contents(find(ayse, query))).as(query).hasSize(1);
        }
        assertThat(find(ayse, word + " boyasız").data()).isEmpty();
    }

    @Test
    void aHitHasTheWholeNoteItsRoomItsRankAndWhereTheWordsStand() {
        ahmet.say(room, "merhaba");
        var made = note(ahmet, "Bak: " + word + "nin fiyatı");

        var hit = find(ayse, word).data().path(0);

        assertThat(hit.path("note")).isEqualTo(made.data());
        assertThat(hit.path("room_id").textValue()).isEqualTo(room.toString());
        assertThat(hit.path("room").path("gallery_b_name").textValue()).isEqualTo("İzmir Oto");
        assertThat(hit.path("rank").textValue()).isEqualTo("prefix");
        assertThat(hit.path("highlights").path(0).path("start").intValue()).isEqualTo(5);
    }

    @Test
    void anEditedNoteIsFoundByItsNewWordsAndADeletedOneNoMore() {
        var path = "/chats/" + room + "/notes/"
                + note(ahmet, word + " eski").data().path("id").textValue();

        ahmet.patch(path, Map.of("content", word + " yeni"));
        assertThat(find(ayse, word + " eski").data()).isEmpty();
        assertThat(find(ayse, word + " yeni").data()).hasSize(1);

        ahmet.delete(path);
        assertThat(find(ayse, word).data()).isEmpty();
    }

    @Test
    void pagesGoOnWithoutAHoleAndTheBestComeFirst() {
        for (int i = 0; i < 5; i++) {
            note(ahmet, (i % 2 == 0 ? word : word + "lar") + " " + i);
        }
        var all = new ArrayList<String>();
        var page = find(ayse, word + "&limit=2");
        all.addAll(contents(page));
        while (page.json().path("pagination").path("next_cursor").isTextual()) {
            page = find(
                    ayse,
                    word + "&limit=2&cursor="
                            + page.json().path("pagination").path("next_cursor").textValue());
            all.addAll(contents(page));
        }

        assertThat(all).containsExactly(word + " 4", word + " 2", word + " 0", word + "lar 3", word + "lar 1");
    }

    @Test
    void whoeverAsksForMessagesOfOneTypeGetsNoNotes() {
        note(ahmet, word);

        assertThat(find(ayse, word + "&type=text").data()).isEmpty();
        assertThat(find(ayse, "tür:dosya " + word).data()).isEmpty();
        assertThat(find(ayse, "kimden:ahmet " + word).data()).hasSize(1);
        assertThat(find(ayse, "kimden:ayşe " + word).data()).isEmpty();
    }

    private Answer note(Client who, String content) {
        var made = who.post("/chats/" + room + "/notes", Map.of("content", content));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    /** What follows an ampersand is a parameter as it stands. */
    private static Answer find(Client who, String query) {
        int more = query.indexOf('&');
        var words = more < 0 ? query : query.substring(0, more);
        return who.get("/search/notes?q=" + URLEncoder.encode(words, UTF_8) + query.substring(words.length()));
    }

    private static List<String> contents(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.data().spliterator(), false)
                .map((JsonNode hit) -> hit.path("note").path("content").textValue())
                .toList();
    }
}
