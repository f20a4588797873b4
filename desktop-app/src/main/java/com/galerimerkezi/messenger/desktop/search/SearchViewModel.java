package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.contract.search.SearchFacets;
import com.galerimerkezi.messenger.desktop.rooms.RoomStore;
import com.galerimerkezi.messenger.desktop.search.MessageSearch.Asked;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is sought, where, and what was found. */
public final class SearchViewModel {

    public enum State {
        ASKING,
        SEARCHING,
        SHOWING,
        NOTHING_FOUND,
        FAILED
    }

    /** Somebody who types is not interrupted by results. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final int SHORTEST = 2;

    private final UserProfile me;
    private final RoomStore rooms;
    private final MessageSearch search;
    private final Texts texts;
    private final Moments moments;
    private final RoomChoices choices;
    private final TypedCriteria typed;
    private final CriterionWords words;
    private final StringProperty question = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable RoomId> room = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Narrowing> narrowing = new ReadOnlyObjectWrapper<>(Narrowing.NONE);
    private final ReadOnlyObjectWrapper<SearchFacets> facets = new ReadOnlyObjectWrapper<>(SearchFacets.NONE);
    private final ObservableList<HitRow> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ASKING);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final List<Found.Hit> found = new ArrayList<>();
    private int asked;
    private @Nullable Asked present;
    private Found.@Nullable Next next;
    private boolean asksForMore;

    public SearchViewModel(UserProfile me, RoomStore rooms, MessageSearch search, Texts texts, Moments moments) {
        this.me = me;
        this.rooms = rooms;
        this.search = search;
        this.texts = texts;
        this.moments = moments;
        choices = new RoomChoices(me, texts, this::searched);
        typed = new TypedCriteria(choices.myself(), this::today);
        words = new CriterionWords(texts, moments);
        question.subscribe((_, _) -> changed());
        room.subscribe((_, one) -> entered(one));
        narrowing.subscribe((_, _) -> changed());
    }

    public StringProperty question() {
        return question;
    }

    /** The one room to search; null for all. */
    public ObjectProperty<@Nullable RoomId> room() {
        return room;
    }

    ReadOnlyObjectProperty<Narrowing> narrowing() {
        return narrowing.getReadOnlyProperty();
    }

    BooleanBinding isNarrowed() {
        return narrowing.isNotEqualTo(Narrowing.NONE);
    }

    void choose(Criterion criterion) {
        narrowing.set(narrowing.get().with(criterion));
    }

    void remove(Criterion criterion) {
        remove(criterion::equals);
    }

    void remove(Predicate<Criterion> gone) {
        narrowing.set(narrowing.get().without(gone));
    }

    /** A key that deletes, where there are no words left to delete. */
    void removeLast() {
        var criteria = narrowing.get().criteria();
        if (!criteria.isEmpty()) {
            remove(criteria.getLast());
        }
    }

    void widen() {
        narrowing.set(Narrowing.NONE);
    }

    /** Operators that are finished become chips; all of them when somebody is done with typing. Whether there were any. */
    boolean takeOperators(boolean all) {
        var text = question.get();
        boolean inRoom = room.get() != null;
        var read = all ? typed.read(text, inRoom) : typed.readFinished(text, inRoom);
        if (read.narrowing().isNone()) {
            return false;
        }
        question.set(read.words());
        narrowing.set(narrowing.get().and(read.narrowing()));
        return true;
    }

    /** Not while the field itself is still changing. */
    void soon(Runnable action) {
        search.later(Duration.ZERO, action);
    }

    /** What chooses chats says nothing within one, and whoever was chosen among all may not be of it. */
    private void entered(@Nullable RoomId one) {
        if (one != null) {
            var writers = choices.writers();
            remove(criterion -> criterion.isOfRooms()
                    || (criterion instanceof Criterion.SenderGallery && !writers.contains(criterion)));
        }
        changed();
    }

    private List<Room> searched() {
        var place = room.get();
        return rooms.all().stream()
                .filter(known -> place == null || known.id().equals(place))
                .toList();
    }

    RoomChoices choices() {
        return choices;
    }

    CriterionWords words() {
        return words;
    }

    ReadOnlyObjectProperty<SearchFacets> facets() {
        return facets.getReadOnlyProperty();
    }

    List<FacetChoice> facetChoices() {
        return FacetChoice.of(facets.get(), narrowing.get());
    }

    LocalDate today() {
        return moments.dayOf(moments.now());
    }

    public ObservableList<HitRow> hits() {
        return hits;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** How many, and whether the server was asked. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** What may help whoever found nothing. */
    ObservableValue<String> advice() {
        return Bindings.createStringBinding(
                () -> texts.get(
                        !narrowing.get().isNone()
                                ? "search.none.narrowed"
                                : room.get() == null ? "search.none.anywhere" : "search.none.here"),
                narrowing,
                room);
    }

    private void changed() {
        int number = ++asked;
        var asks = asks();
        int length = asks.words().codePointCount(0, asks.words().length());
        if (length < SHORTEST && (length > 0 || !asks.narrowing().standsAlone())) {
            show(State.ASKING, "");
            return;
        }
        search.later(PAUSE, () -> {
            if (number == asked) {
                ask(asks, number);
            }
        });
    }

    /** Chips, and the operators among the words. */
    private Asked asks() {
        var read = typed.read(question.get(), room.get() != null);
        return new Asked(
                read.words().strip(), room.get(), narrowing.get().and(read.narrowing()), List.copyOf(rooms.all()));
    }

    private void ask(Asked question, int number) {
        if (hits.isEmpty()) {
            show(State.SEARCHING, "");
        }
        var _ = search.search(question).whenComplete((first, _) -> {
            if (number == asked) {
                answered(question, first);
                askForFacets(question, first, number);
            }
        });
    }

    /** In one chat there is nothing to choose from. */
    private void askForFacets(Asked question, @Nullable Found first, int number) {
        if (first == null || first.onlyHere() || first.hits().isEmpty() || question.room() != null) {
            facets.set(SearchFacets.NONE);
            return;
        }
        var _ = search.facets(question).whenComplete((counted, _) -> {
            if (number == asked) {
                facets.set(counted == null ? SearchFacets.NONE : counted);
            }
        });
    }

    private void answered(Asked question, @Nullable Found first) {
        if (first == null) {
            show(State.FAILED, "");
            return;
        }
        found.clear();
        present = question;
        asksForMore = false;
        add(first);
        state.set(hits.isEmpty() ? State.NOTHING_FOUND : State.SHOWING);
    }

    /** The end of what was found is seen: the server is asked for what comes after it. */
    void endSeen() {
        var question = present;
        var from = next;
        if (asksForMore || question == null || from == null) {
            return;
        }
        int number = asked;
        asksForMore = true;
        var _ = search.more(question, from).whenComplete((more, _) -> {
            if (number == asked) {
                asksForMore = false;
                if (more != null) {
                    add(more);
                }
            }
        });
    }

    /** In one chat they stand as they were written, so that one walks from each to the one before it. */
    private void add(Found more) {
        next = more.next();
        found.addAll(more.hits());
        if (room.get() != null) {
            found.sort(Found.Hit.LAST_FIRST);
        }
        var rows = found.stream().map(this::row).toList();
        if (rows.size() > hits.size() && rows.subList(0, hits.size()).equals(hits)) {
            hits.addAll(rows.subList(hits.size(), rows.size()));
        } else if (!hits.equals(rows)) {
            hits.setAll(rows);
        }
        note.set(noteOf(more));
    }

    private String noteOf(Found found) {
        var count = hits.isEmpty()
                ? ""
                : found.isAll() ? texts.count("search.hits", hits.size()) : texts.get("search.first", hits.size());
        return Stream.concat(Stream.of(count), found.onlyHere() ? unanswered() : Stream.empty())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What this computer cannot know by itself. */
    private Stream<String> unanswered() {
        var narrowed = present == null ? Narrowing.NONE : present.narrowing();
        return Stream.of(
                texts.get("search.onlyHere"),
                narrowed.hasPrice() ? texts.get("search.onlyHere.price") : "",
                narrowed.find(Criterion.OfVin.class).isPresent() ? texts.get("search.onlyHere.vin") : "");
    }

    private void show(State shown, String text) {
        hits.clear();
        found.clear();
        present = null;
        next = null;
        facets.set(SearchFacets.NONE);
        state.set(shown);
        note.set(text);
    }

    private HitRow row(Found.Hit hit) {
        var excerpt = Excerpt.of(hit.text(), hit.places()).after(hit.before());
        var time = moments.inList(hit.at());
        var sender = writerOf(hit);
        boolean here = room.get() != null;
        var place = here ? "" : placeOf(hit.roomId());
        return new HitRow(
                hit.roomId(),
                hit.seq(),
                hit.note(),
                here ? sender : place,
                here ? "" : sender,
                time,
                excerpt.text(),
                excerpt.places(),
                Stream.of(place, sender, time, excerpt.text())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private String placeOf(RoomId id) {
        return rooms.find(id).map(this::titleOf).orElseGet(() -> texts.get("search.closedRoom"));
    }

    private String titleOf(Room known) {
        var title = RoomTitle.of(known, me.galleryId(), texts);
        return title.subject().isEmpty() ? title.name() : title.name() + " · " + title.subject();
    }

    private String writerOf(Found.Hit hit) {
        var name = hit.writer().equals(me.id())
                ? texts.get("search.you")
                : Objects.requireNonNullElse(hit.firstName(), "");
        return hit.isNote() ? texts.get("note.head", name) : name;
    }
}
