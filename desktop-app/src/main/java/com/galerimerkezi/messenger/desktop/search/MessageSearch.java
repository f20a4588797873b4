package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteSearchPage;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SearchHit;
import com.galerimerkezi.messenger.contract.SearchPage;
import com.galerimerkezi.messenger.contract.SearchQuery;
import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.contract.search.SearchFacets;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.search.Found.Hit;
import com.galerimerkezi.messenger.desktop.search.Found.Next;
import com.galerimerkezi.messenger.desktop.search.Found.Place;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the server for messages and for the own gallery's notes, and makes one list of both; offline, this computer. */
public final class MessageSearch {

    static final int MOST = 50;
    /** Of those with the words, only some may be what is asked for besides. */
    private static final int LOOKED_THROUGH = 1_000;

    /** Of more chats, the newest of all messages are looked through instead. */
    private static final int ROOMS_LOOKED_INTO = 40;

    private static final int LONGEST_NAME = 32;
    private static final int KEPT_END = 10;

    private final Server server;
    private final FacetServer facets;
    private final Here here;
    private final Notes notes;
    private final Background background;
    private final ZoneId zone;

    /** {@code GET /search}. */
    public interface Server {
        SearchPage search(SearchQuery query, @Nullable String cursor, int limit);
    }

    /** {@code GET /search/facets}. */
    public interface FacetServer {
        SearchFacets facets(SearchQuery query);
    }

    /** Messages with all of the folded words, newest first. */
    public interface Here {
        List<Message> search(String[] words, @Nullable RoomId room, int limit);
    }

    /** {@code GET /search/notes}. */
    public interface NoteServer {
        NoteSearchPage search(SearchQuery query, @Nullable String cursor, int limit);
    }

    /** Notes with all of the folded words. */
    public interface NotesHere {
        List<Note> search(String[] words, @Nullable RoomId room);
    }

    /** The notes of one gallery. */
    public record Notes(GalleryId gallery, NoteServer server, NotesHere here) {}

    public MessageSearch(
            Server server, FacetServer facets, Here here, Notes notes, Background background, ZoneId zone) {
        this.server = server;
        this.facets = facets;
        this.here = here;
        this.notes = notes;
        this.background = background;
        this.zone = zone;
    }

    /**
     * What is asked.
     *
     * @param room the only one to search in; null for all
     * @param known the chats that this computer knows, for when the server is not reached
     */
    record Asked(String words, @Nullable RoomId room, Narrowing narrowing, List<Room> known) {

        SearchQuery query() {
            var query = narrowing.asked(words);
            return room == null ? query : query.inRoom(room);
        }
    }

    /** The first ones. Fails with a {@link GatewayException} where the server refuses the question. */
    CompletableFuture<Found> search(Asked asked) {
        return background.call(() -> {
            try {
                return onServer(asked, start(asked.narrowing()));
            } catch (GatewayException failure) {
                if (failure.isTemporary()) {
                    return onThisComputer(asked);
                }
                throw failure;
            }
        });
    }

    /** Those after what was found before. */
    CompletableFuture<Found> more(Asked asked, Next next) {
        return background.call(() -> onServer(asked, next));
    }

    /** How many there are of which kind; none where the server is not reached, or is too old to say. */
    CompletableFuture<SearchFacets> facets(Asked asked) {
        return background.call(() -> {
            try {
                return asked.narrowing().onlyNotes() ? SearchFacets.NONE : facets.facets(asked.query());
            } catch (GatewayException failure) {
                return SearchFacets.NONE;
            }
        });
    }

    private Next start(Narrowing narrowing) {
        return new Next(
                narrowing.onlyNotes() ? Place.END : Place.START,
                admitsNotes(narrowing) ? Place.START : Place.END,
                List.of());
    }

    /** They are no messages of whatever kind, bring nothing along, and are all of one gallery. */
    private boolean admitsNotes(Narrowing narrowing) {
        return narrowing.find(Criterion.Kind.class).isEmpty()
                && narrowing.has().isEmpty()
                && narrowing
                        .find(Criterion.SenderGallery.class)
                        .filter(sender -> !sender.gallery().equals(notes.gallery()))
                        .isEmpty();
    }

    /** Of each list what is known is the best of what it has: nothing behind its last hit is shown before its next page. */
    private Found onServer(Asked asked, Next from) {
        var hits = new ArrayList<>(from.kept());
        var messages = from.messages();
        if (!messages.isEnd() && hits.stream().allMatch(Hit::isNote)) {
            var page = server.search(asked.query(), messages.cursor(), MOST);
            page.hits().forEach(hit -> hits.add(hit(hit)));
            messages = Place.of(page.next());
        }
        var noted = from.notes();
        if (!noted.isEnd() && hits.stream().noneMatch(Hit::isNote)) {
            var page = notes(asked, noted);
            page.hits().forEach(hit -> hits.add(Hit.of(hit.note(), hit.rank(), hit.highlights())));
            noted = Place.of(page.next());
        }
        hits.sort(Hit.BEST_FIRST);
        int known = Math.min(
                messages.isEnd() ? hits.size() : behindLast(hits, false),
                noted.isEnd() ? hits.size() : behindLast(hits, true));
        var next = new Next(messages, noted, List.copyOf(hits.subList(known, hits.size())));
        return new Found(List.copyOf(hits.subList(0, known)), false, next.isEnd() ? null : next, next.isEnd());
    }

    private static int behindLast(List<Hit> hits, boolean note) {
        for (int i = hits.size(); i > 0; i--) {
            if (hits.get(i - 1).isNote() == note) {
                return i;
            }
        }
        return 0;
    }

    /** An older server has no such route: what it refuses is the messages' search to tell. */
    private NoteSearchPage notes(Asked asked, Place from) {
        try {
            return notes.server().search(asked.query(), from.cursor(), MOST);
        } catch (GatewayException failure) {
            if (failure.isTemporary()) {
                throw failure;
            }
            return NoteSearchPage.NOTHING;
        }
    }

    private static Hit hit(SearchHit hit) {
        var message = hit.message();
        if (hit.fileExcerpt() != null) {
            var file = Objects.requireNonNullElse(message.fileName(), "");
            return Hit.of(message, hit.rank(), inShort(file) + ": ", hit.fileExcerpt(), hit.fileExcerptHighlights());
        }
        var places = message.content() == null ? hit.fileNameHighlights() : hit.highlights();
        return Hit.of(message, hit.rank(), "", textOf(message), places);
    }

    /** Its ending stays. */
    private static String inShort(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - KEPT_END - 1) + "…" + name.substring(name.length() - KEPT_END);
    }

    private Found onThisComputer(Asked asked) {
        var words = SearchText.words(asked.words());
        var local = new LocalNarrowing(asked.narrowing(), notes.gallery(), asked.known(), zone);
        var hits = Stream.concat(messagesHere(asked, local, words), notesHere(asked, local, words))
                .sorted(Comparator.comparing(Hit::at).reversed())
                .limit(MOST)
                .toList();
        return new Found(hits, true, null, hits.size() < MOST);
    }

    private Stream<Hit> messagesHere(Asked asked, LocalNarrowing local, String[] words) {
        return placesOf(asked, local)
                .flatMap(place -> candidates(asked.narrowing(), words, place.orElse(null)))
                .filter(local::admits)
                .collect(Collectors.toMap(Message::id, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Message::createdAt).reversed())
                .limit(MOST)
                .map(message -> Hit.of(
                        message, SearchRank.EXACT, "", textOf(message), SearchText.places(words, textOf(message))));
    }

    private static Stream<Optional<RoomId>> placesOf(Asked asked, LocalNarrowing local) {
        if (asked.room() != null) {
            return Stream.of(Optional.of(asked.room()));
        }
        return local.onlyRooms()
                .filter(rooms -> rooms.size() <= ROOMS_LOOKED_INTO)
                .map(rooms -> rooms.stream().map(Optional::of))
                .orElseGet(() -> Stream.of(Optional.empty()));
    }

    /** A plate is sought as a word, too: so it is found however long ago it was said. */
    private Stream<Message> candidates(Narrowing narrowing, String[] words, @Nullable RoomId room) {
        int limit = narrowing.isNone() ? MOST : LOOKED_THROUGH;
        var newest = here.search(words, room, limit).stream();
        return narrowing
                .find(Criterion.OfPlate.class)
                .map(plate -> Stream.concat(
                        here
                                .search(SearchText.words(String.join(" ", words) + " " + plate.plate()), room, limit)
                                .stream(),
                        newest))
                .orElse(newest);
    }

    private Stream<Hit> notesHere(Asked asked, LocalNarrowing local, String[] words) {
        if (!admitsNotes(asked.narrowing())) {
            return Stream.empty();
        }
        return notes.here().search(words, asked.room()).stream()
                .filter(local::admits)
                .map(note -> Hit.of(
                        note,
                        SearchRank.EXACT,
                        SearchText.places(words, Objects.requireNonNullElse(note.content(), ""))));
    }

    static String textOf(Message message) {
        return Objects.requireNonNullElseGet(
                message.content(), () -> Objects.requireNonNullElse(message.fileName(), ""));
    }

    void later(Duration delay, Runnable action) {
        var _ = background.later(delay, action);
    }
}
