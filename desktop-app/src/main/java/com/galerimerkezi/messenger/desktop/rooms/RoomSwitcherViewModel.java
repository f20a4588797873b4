package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Going to a room by a few letters; without letters the rooms that were open last. */
public final class RoomSwitcherViewModel {

    private static final int MOST = 50;

    private final RoomStore store;
    private final GalleryId mine;
    private final Texts texts;
    private final Map<RoomId, Integer> recency = new HashMap<>();
    private final Map<RoomId, Known> known = new HashMap<>();
    private final @Nullable RoomId present;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<SwitcherRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final Subscription changes;

    /** A room and what is searched in it: folding takes its time, and each letter asks again. */
    private record Known(Room room, RoomTitle title, List<String> fields) {}

    private record Candidate(Room room, RoomTitle title, int rank, int recency) {}

    /** Recent: the last opened first. Present: the room that one is in. */
    public RoomSwitcherViewModel(
            RoomStore store, GalleryId mine, Texts texts, List<RoomId> recent, @Nullable RoomId present) {
        this.store = store;
        this.mine = mine;
        this.texts = texts;
        recent.forEach(room -> recency.putIfAbsent(room, recency.size()));
        this.present = present;
        changes = Subscription.combine(
                query.subscribe((_, _) -> {
                    update();
                    chosen.set(rows.isEmpty() ? -1 : 0);
                }),
                store.all().subscribe(this::update));
        store.loadClosed();
        update();
        chosen.set(rows.isEmpty() ? -1 : 0);
    }

    void close() {
        changes.unsubscribe();
    }

    StringProperty query() {
        return query;
    }

    ObservableList<SwitcherRow> rows() {
        return rows;
    }

    /** The place of the row that Enter opens; -1 where there is none. */
    ReadOnlyIntegerProperty chosen() {
        return chosen;
    }

    void choose(int place) {
        chosen.set(Math.clamp(place, Math.min(0, rows.size() - 1), Math.max(0, rows.size() - 1)));
    }

    @Nullable
    SwitcherRow chosenRow() {
        int place = chosen.get();
        return place >= 0 && place < rows.size() ? rows.get(place) : null;
    }

    private void update() {
        var words = SearchText.words(query.get());
        var before = chosenRow();
        var wanted = store.all().stream()
                .map(room -> candidate(room, words))
                .flatMap(Stream::ofNullable)
                .sorted(bestFirst())
                .limit(MOST)
                .map(candidate -> row(candidate, words))
                .toList();
        if (!rows.equals(wanted)) {
            rows.setAll(wanted);
            follow(before);
        }
    }

    /** Rows come while one chooses; the choice stays with its room. */
    private void follow(@Nullable SwitcherRow before) {
        for (int i = 0; i < rows.size(); i++) {
            if (before != null && rows.get(i).id().equals(before.id())) {
                chosen.set(i);
                return;
            }
        }
        chosen.set(Math.min(chosen.get(), rows.size() - 1));
    }

    private @Nullable Candidate candidate(Room room, String[] words) {
        var now = known(room);
        var rank = RoomMatch.rank(words, now.fields());
        if (rank.isEmpty() || (words.length == 0 && !isOffered(room))) {
            return null;
        }
        int place = recency.getOrDefault(room.id(), Integer.MAX_VALUE);
        return new Candidate(room, now.title(), rank.getAsInt(), place);
    }

    private Known known(Room room) {
        var before = known.get(room.id());
        if (before != null && before.room().equals(room)) {
            return before;
        }
        var title = RoomTitle.of(room, mine, texts);
        var now = new Known(room, title, fields(room, title));
        known.put(room.id(), now);
        return now;
    }

    /** Nobody goes where he is, and to what is put away only on purpose. */
    private boolean isOffered(Room room) {
        return room.isActive() && !room.archived() && !room.id().equals(present);
    }

    private static List<String> fields(Room room, RoomTitle title) {
        return Stream.of(
                        title.name(),
                        title.car(),
                        room.vehicleModel(),
                        room.vehiclePlate(),
                        room.vehicleTitle(),
                        room.vehicleYear() == null ? null : room.vehicleYear().toString())
                .flatMap(Stream::ofNullable)
                .map(SearchText::folded)
                .toList();
    }

    private Comparator<Candidate> bestFirst() {
        return Comparator.comparingInt(Candidate::rank)
                .thenComparing(candidate -> !candidate.room().isActive())
                .thenComparing(candidate -> candidate.room().archived())
                .thenComparingInt(Candidate::recency)
                .thenComparing(Candidate::room, RoomOrder.NEWEST_FIRST);
    }

    private SwitcherRow row(Candidate candidate, String[] words) {
        var room = candidate.room();
        var title = candidate.title();
        var state = stateOf(room);
        var detail = title.car().isEmpty() || title.detail().isEmpty() ? title.detail() : " · " + title.detail();
        var unread = room.unreadCount() == 0 ? "" : texts.count("rooms.unread", room.unreadCount());
        return new SwitcherRow(
                room.id(),
                title.gallery(),
                title.name(),
                SearchText.places(words, title.name()),
                title.car(),
                SearchText.places(words, title.car()),
                detail,
                SearchText.places(words, detail),
                room.unreadCount(),
                room.myUnreadFromSeq() != null,
                state,
                Stream.of(title.name(), title.subject(), unread, state)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private String stateOf(Room room) {
        if (!room.isActive()) {
            return texts.get("rooms.state.closed");
        }
        return room.archived() ? texts.get("rooms.state.archived") : "";
    }
}
