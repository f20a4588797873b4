package com.galerimerkezi.messenger.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Listener;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NotesTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client ayse;
    private Client mehmet;
    private RoomId room;
    private String notes;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        ayse = SERVER.as(world.ayse());
        mehmet = SERVER.as(world.mehmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        notes = "/chats/" + room + "/notes";
    }

    @Test
    void aNoteStandsAfterTheNewestMessageAndColleaguesReadIt() {
        ahmet.say(room, "Son fiyat nedir?");
        mehmet.say(room, "850 bin");

        var note = ahmet.post(notes, Map.of("content", "  800 der, bekleyin  "));

        assertThat(note.status()).isEqualTo(201);
        assertThat(note.data().path("after_seq").longValue()).isEqualTo(2);
        assertThat(note.data().path("content").textValue()).isEqualTo("800 der, bekleyin");
        assertThat(ayse.get(notes).data()).containsExactly(note.data());
        assertThat(note.data().path("first_name").textValue()).isEqualTo("Ahmet");
    }

    @Test
    void theRoomItselfKnowsNothingOfIt() {
        var before = ahmet.room(room);

        ahmet.post(notes, Map.of("content", "kimse bilmesin"));

        assertThat(ahmet.room(room)).isEqualTo(before);
        assertThat(ahmet.get("/search?q=bilmesin").data()).isEmpty();
    }

    @Test
    void bothSidesHaveNotesOfTheirOwnInOneRoom() {
        ahmet.post(notes, Map.of("content", "Ankara'nın notu"));
        mehmet.post(notes, Map.of("content", "İzmir'in notu"));

        assertThat(contents(ahmet.get(notes).data())).containsExactly("Ankara'nın notu");
        assertThat(contents(mehmet.get(notes).data())).containsExactly("İzmir'in notu");
        assertThat(mehmet.get(notes).data().path(0).path("place").longValue()).isEqualTo(1);
    }

    @Test
    void colleaguesAreToldAtOnceAndAfterwardsAndTheOtherSideNever() {
        var world = SERVER.world();
        var start = ayse.cursor();
        var theirs = mehmet.cursor();
        try (var colleague = new Listener(SERVER.server().address(), SERVER.tokenOf(world.ayse(), Role.STAFF)).ready();
                var rival =
                        new Listener(SERVER.server().address(), SERVER.tokenOf(world.mehmet(), Role.STAFF)).ready()) {
            var note = ahmet.post(
                    notes,
                    Map.of("content", "bir", "mentions", List.of(world.ayse().id())));
            var path = notes + "/" + note.data().path("id").textValue();
            ahmet.patch(path, Map.of("content", "iki"));
            ahmet.delete(path);
            ahmet.say(room, "merhaba");

            rival.next("new_message");
            colleague.next("new_message");
            assertThat(colleague.next("note_added").path("note")).isEqualTo(note.data());
            assertThat(colleague.next("note_changed").at("/note/content").textValue())
                    .isEqualTo("iki");
            assertThat(colleague.next("note_deleted").at("/note/content").isNull())
                    .isTrue();
            assertThat(types(ayse.eventsAfter(start)))
                    .containsExactly("note_added", "note_changed", "note_deleted", "new_message");
            assertThat(rival.of("note_added")).isEmpty();
            assertThat(types(mehmet.eventsAfter(theirs))).containsExactly("new_message");
        }
    }

    @Test
    void theSameNoteSentTenTimesAtOnceIsOne() throws Exception {
        var id = UUID.randomUUID();
        var start = ahmet.cursor();
        Callable<Integer> send = () -> ahmet.post(notes, Map.of("content", "bir kez", "clientNoteId", id))
                .status();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 10).mapToObj(_ -> send).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isIn(200, 201);
            }
        }

        assertThat(ahmet.get(notes).data()).hasSize(1);
        assertThat(types(ahmet.eventsAfter(start))).containsExactly("note_added");
        var other = ahmet.post(notes, Map.of("content", "başka", "clientNoteId", id));
        assertThat(other.code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
    }

    @Test
    void onlyItsAuthorChangesOrDeletesIt() {
        var note = notes + "/"
                + ahmet.post(notes, Map.of("content", "benim"))
                        .data()
                        .path("id")
                        .textValue();

        assertThat(ayse.patch(note, Map.of("content", "senin")).code()).isEqualTo(ErrorCode.NOT_YOUR_NOTE);
        assertThat(ayse.delete(note).code()).isEqualTo(ErrorCode.NOT_YOUR_NOTE);
        assertThat(mehmet.patch(note, Map.of("content", "bizim")).code()).isEqualTo(ErrorCode.NOTE_NOT_FOUND);

        var edited = ahmet.patch(note, Map.of("content", "yine benim"));
        assertThat(edited.data().path("edited_at").isTextual()).isTrue();
        assertThat(ahmet.delete(note).data().path("content").isNull()).isTrue();
        assertThat(ahmet.delete(note).status()).isEqualTo(200);
        assertThat(ahmet.patch(note, Map.of("content", "geri")).code()).isEqualTo(ErrorCode.NOTE_NOT_FOUND);
        assertThat(ahmet.get(notes).data()).hasSize(1);
    }

    @Test
    void onlyColleaguesAreMentionedAndBadNotesChangeNothing() {
        var stranger = SERVER.world().mehmet().id();

        for (var bad : List.<Object>of(
                Map.of("content", "  "),
                Map.of("mentions", List.of()),
                Map.of("content", "x".repeat(10_001)),
                Map.of("content", "sen de bak", "mentions", List.of(stranger)),
                Map.of("content", "sen de bak", "mentions", List.of(UUID.randomUUID())))) {
            var refused = ahmet.post(notes, bad);
            assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        }

        assertThat(ahmet.get(notes).data()).isEmpty();
    }

    @Test
    void pagesGoBackFromTheNewest() {
        IntStream.rangeClosed(1, 5).forEach(i -> ahmet.post(notes, Map.of("content", "not " + i)));

        var newest = ahmet.get(notes + "?limit=2");
        var oldest = ahmet.get(notes + "?limit=3&before=4");

        assertThat(contents(newest.data())).containsExactly("not 4", "not 5");
        assertThat(newest.json().at("/pagination/hasMore").booleanValue()).isTrue();
        assertThat(contents(oldest.data())).containsExactly("not 1", "not 2", "not 3");
        assertThat(oldest.json().at("/pagination/hasMore").booleanValue()).isFalse();
    }

    @Test
    void aClosedRoomStillTakesNotes() {
        ahmet.delete("/chats/" + room);

        assertThat(mehmet.post(notes, Map.of("content", "anlaşamadık")).status())
                .isEqualTo(201);
    }

    private static List<String> contents(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(note -> note.path("content").textValue())
                .toList();
    }

    private static List<String> types(JsonNode events) {
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("type").textValue())
                .toList();
    }
}
