package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.rooms.RoomStore;
import com.galerimerkezi.messenger.desktop.search.MessageSearch.Asked;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.text.Collator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
    private final StringProperty question = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable RoomId> room = new SimpleObjectProperty<>();
    private final ObjectProperty<Narrowing> narrowing = new SimpleObjectProperty<>(Narrowing.NONE);
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
        question.subscribe((_, _) -> changed());
        room.subscribe((_, _) -> changed());
        narrowing.subscribe((_, _) -> changed());
    }

    public StringProperty question() {
        return question;
    }

    /** The one room to search; null for all. */
    public ObjectProperty<@Nullable RoomId> room() {
        return room;
    }

    ObjectProperty<Narrowing> narrowing() {
        return narrowing;
    }

    BooleanBinding isNarrowed() {
        return narrowing.isNotEqualTo(Narrowing.NONE);
    }

    /** Whose messages can be sought where one searches. */
    List<Writer> writers() {
        var me = new Writer(texts.get("search.writer.me"), this.me.id(), null);
        var ours = new Writer(texts.get("search.writer.ours"), null, this.me.galleryId());
        return Stream.concat(Stream.of(Writer.ANYBODY, me, ours), others()).toList();
    }

    private Stream<Writer> others() {
        var place = room.get();
        var names = Collator.getInstance(texts.locale());
        return rooms.all().stream()
                .filter(known -> place == null || known.id().equals(place))
                .map(known -> known.galleryAId().equals(me.galleryId())
                        ? new Writer(known.galleryBName(), null, known.galleryBId())
                        : new Writer(known.galleryAName(), null, known.galleryAId()))
                .distinct()
                .sorted(Comparator.comparing(Writer::name, names));
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

    private void changed() {
        int number = ++asked;
        var words = question.get().strip();
        int length = words.codePointCount(0, words.length());
        if (length < SHORTEST && (length > 0 || !narrowing.get().standsAlone())) {
            show(State.ASKING, "");
            return;
        }
        search.later(PAUSE, () -> {
            if (number == asked) {
                ask(words, number);
            }
        });
    }

    private void ask(String words, int number) {
        if (hits.isEmpty()) {
            show(State.SEARCHING, "");
        }
        var question = new Asked(words, room.get(), narrowing.get());
        var _ = search.search(question).whenComplete((first, _) -> {
            if (number == asked) {
                answered(question, first);
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
        var where = found.onlyHere() ? texts.get("search.onlyHere") : "";
        boolean guessed = found.onlyHere() && narrowing.get().hasPrice();
        var price = guessed ? texts.get("search.onlyHere.price") : "";
        return Stream.of(count, where, price).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void show(State shown, String text) {
        hits.clear();
        found.clear();
        present = null;
        next = null;
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
