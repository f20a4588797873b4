package com.galerimerkezi.messenger.desktop.search;

import static com.galerimerkezi.messenger.desktop.testing.Sample.OURS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteHit;
import com.galerimerkezi.messenger.contract.NoteId;
import com.galerimerkezi.messenger.contract.NoteSearchPage;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.SearchHit;
import com.galerimerkezi.messenger.contract.SearchPage;
import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.SearchFacets;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.search.MessageSearch.Asked;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageSearchTest {

    private static final Instant START = Instant.parse("2026-03-05T09:00:00Z");
    private static final SearchHit.RoomTitle TITLE =
            new SearchHit.RoomTitle(RoomType.SUPPORT, OURS, THEIRS, "Ankara Oto", "Yıldız", null, null, true);
    private static final Asked ALL = new Asked("kapora", null, Narrowing.NONE, List.of());

    private final Background background = new Background(Runnable::run);
    private final List<String> asked = new ArrayList<>();
    private final List<String> soughtHere = new ArrayList<>();
    private Supplier<SearchFacets> facets = () -> SearchFacets.NONE;
    private Supplier<NoteSearchPage> notes = () -> NoteSearchPage.NOTHING;
    private Supplier<SearchPage> messages = () -> new SearchPage(List.of(), null);

    private final MessageSearch search = new MessageSearch(
            (_, cursor, _) -> asked("messages", cursor, messages),
            _ -> facets.get(),
            (words, _, _) -> {
                soughtHere.add(String.join(" ", words));
                return List.of(fromThem(1, START, "kapora geldi"));
            },
            new MessageSearch.Notes(
                    OURS,
                    (_, cursor, _) -> asked("notes", cursor, notes),
                    (_, _) -> List.of(note(1, START.plusSeconds(60)))),
            background,
            ZoneOffset.UTC);

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void messagesAndNotesAreOneListTheBestFirstAndOfThoseTheNewest() {
        messages =
                () -> new SearchPage(List.of(message(1, 10, SearchRank.EXACT), message(2, 40, SearchRank.STEM)), null);
        notes = () -> new NoteSearchPage(List.of(noted(1, 30, SearchRank.EXACT), noted(2, 50, SearchRank.STEM)), null);

        var found = search.search(ALL).join();

        assertThat(found.hits()).extracting(Found.Hit::isNote).containsExactly(true, false, true, false);
        assertThat(found.isAll()).isTrue();
    }

    @Test
    void whatStandsBehindSomethingThatIsStillToComeIsKeptForTheNextPage() {
        messages = () -> new SearchPage(List.of(message(9, 90, SearchRank.EXACT)), "m2");
        notes = () -> new NoteSearchPage(List.of(noted(1, 95, SearchRank.EXACT), noted(2, 20, SearchRank.EXACT)), null);
        var first = search.search(ALL).join();

        assertThat(first.hits()).extracting(Found.Hit::isNote).containsExactly(true, false);
        assertThat(first.isAll()).isFalse();

        messages = () -> new SearchPage(List.of(message(8, 80, SearchRank.EXACT)), null);
        var next = search.more(ALL, Objects.requireNonNull(first.next())).join();

        assertThat(next.hits()).extracting(Found.Hit::isNote).containsExactly(false, true);
        assertThat(next.isAll()).isTrue();
        assertThat(asked).containsExactly("messages null", "notes null", "messages m2");
    }

    @Test
    void aServerWithoutThatSearchAnswersWithItsMessagesAlone() {
        messages = () -> new SearchPage(List.of(message(1, 10, SearchRank.EXACT)), null);
        notes = () -> {
            throw GatewayException.refused(ErrorCode.ROUTE_NOT_FOUND);
        };

        assertThat(search.search(ALL).join().hits()).hasSize(1);
    }

    @Test
    void onThisComputerBothAreFoundToo() {
        messages = () -> {
            throw GatewayException.unreachable(new IOException());
        };

        var found = search.search(ALL).join();

        assertThat(found.onlyHere()).isTrue();
        assertThat(found.hits()).extracting(Found.Hit::isNote).containsExactly(true, false);
    }

    @Test
    void onlyWhatIsWantedIsAskedFor() {
        var theirs = new Criterion.SenderGallery(THEIRS, "Yıldız");
        for (var one : List.of(
                new Criterion.OnlyNotes(),
                new Criterion.Kind(MessageType.FILE),
                new Criterion.Has(Holding.PHOTO),
                theirs)) {
            search.search(new Asked("kapora", ROOM, Narrowing.of(one), List.of()))
                    .join();
        }

        assertThat(asked).containsExactly("notes null", "messages null", "messages null", "messages null");
    }

    @Test
    void onThisComputerAPlateIsSoughtAsAWordAndAlsoAmongTheNewest() {
        messages = () -> {
            throw GatewayException.unreachable(new IOException());
        };

        var found = search.search(
                        new Asked("kapora", null, Narrowing.of(new Criterion.OfPlate("34 ABC 123")), List.of()))
                .join();

        assertThat(soughtHere).containsExactly("kapora", "kapora 34 abc 123");
        assertThat(found.hits()).isEmpty();
    }

    @Test
    void facetsOfAServerThatHasNoneAreNone() {
        facets = () -> {
            throw GatewayException.refused(ErrorCode.ROUTE_NOT_FOUND);
        };

        assertThat(search.facets(ALL).join()).isEqualTo(SearchFacets.NONE);
    }

    private <T> T asked(String what, @Nullable String cursor, Supplier<T> answer) {
        asked.add(what + " " + cursor);
        return answer.get();
    }

    private static SearchHit message(long seq, int seconds, SearchRank rank) {
        var message = fromThem(seq, START.plusSeconds(seconds), "kapora");
        return new SearchHit(message, ROOM, TITLE, rank, List.of(), List.of(), null, List.of());
    }

    private static NoteHit noted(long place, int seconds, SearchRank rank) {
        return new NoteHit(note(place, START.plusSeconds(seconds)), ROOM, TITLE, rank, List.of());
    }

    private static Note note(long place, Instant at) {
        return new Note(
                new NoteId(UUID.randomUUID()),
                ROOM,
                place,
                1,
                ZEYNEP.id(),
                "Zeynep",
                "Kaya",
                "kapora yatmadı",
                List.of(),
                null,
                new ClientMessageId(UUID.randomUUID()),
                at,
                null,
                null);
    }
}
