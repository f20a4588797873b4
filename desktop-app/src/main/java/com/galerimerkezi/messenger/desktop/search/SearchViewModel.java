package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.rooms.RoomStore;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final ObservableList<HitRow> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ASKING);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private int asked;

    public SearchViewModel(UserProfile me, RoomStore rooms, MessageSearch search, Texts texts, Moments moments) {
        this.me = me;
        this.rooms = rooms;
        this.search = search;
        this.texts = texts;
        this.moments = moments;
        question.subscribe((_, _) -> changed());
        room.subscribe((_, _) -> changed());
    }

    public StringProperty question() {
        return question;
    }

    /** The one room to search; null for all. */
    public ObjectProperty<@Nullable RoomId> room() {
        return room;
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
        if (words.codePointCount(0, words.length()) < SHORTEST) {
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
        var _ = search.search(words, room.get()).whenComplete((found, _) -> {
            if (number == asked) {
                answered(found);
            }
        });
    }

    private void answered(@Nullable Found found) {
        if (found == null) {
            show(State.FAILED, "");
            return;
        }
        var rows = found.hits().stream().map(this::row).toList();
        if (!hits.equals(rows)) {
            hits.setAll(rows);
        }
        state.set(rows.isEmpty() ? State.NOTHING_FOUND : State.SHOWING);
        note.set(noteOf(found));
    }

    private String noteOf(Found found) {
        var count = found.hits().isEmpty()
                ? ""
                : found.isAll()
                        ? texts.count("search.hits", found.hits().size())
                        : texts.get("search.first", found.hits().size());
        var where = found.onlyHere() ? texts.get("search.onlyHere") : "";
        return Stream.of(count, where).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void show(State next, String text) {
        hits.clear();
        state.set(next);
        note.set(text);
    }

    private HitRow row(Found.Hit hit) {
        var message = hit.message();
        var excerpt = Excerpt.of(hit.text(), hit.places()).after(hit.before());
        var time = moments.inList(message.createdAt());
        var sender = senderOf(message);
        boolean here = room.get() != null;
        var place = here ? "" : placeOf(message.roomId());
        return new HitRow(
                message.roomId(),
                message.seq(),
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

    private String senderOf(Message message) {
        return message.senderId().equals(me.id())
                ? texts.get("search.you")
                : Objects.requireNonNullElse(message.firstName(), "");
    }
}
