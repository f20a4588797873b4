package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.local.Drafts;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.sync.PresenceStore;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The rooms as lines, newest first; the selection is a room and not a place in the list. */
public final class RoomListViewModel {

    public enum State {
        LOADING,
        EMPTY,
        NOTHING_FOUND,
        SHOWING,
        FAILED
    }

    private final UserProfile me;
    private final RoomStore store;
    private final Drafts drafts;
    private final PresenceStore presence;
    private final Texts texts;
    private final Moments moments;
    private final ObservableList<RoomRow> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable RoomId> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final Map<RoomId, Made> made = new HashMap<>();
    private final Subscription changes;
    private Consumer<Runnable> aroundUpdate = Runnable::run;

    /** A row and what it was made of: an event changes one room of many. */
    private record Made(Room room, String draft, LocalDate today, RoomRow row) {

        boolean isOf(Room other, String text, LocalDate day) {
            return room.equals(other) && draft.equals(text) && today.equals(day);
        }
    }

    public RoomListViewModel(
            UserProfile me,
            RoomStore store,
            Drafts drafts,
            PresenceStore presence,
            Texts texts,
            Moments moments,
            Executor ui) {
        this.me = me;
        this.store = store;
        this.drafts = drafts;
        this.presence = presence;
        this.texts = texts;
        this.moments = moments;
        // A list must not change its rows while it is telling that one was selected.
        var whenSelected = CompletableFuture.delayedExecutor(0, TimeUnit.MILLISECONDS, ui);
        changes = Subscription.combine(
                store.rooms().subscribe(this::update),
                store.state().subscribe(this::update),
                drafts.rooms().subscribe(this::update),
                selected.subscribe((_, _) -> whenSelected.execute(this::update)),
                filter.subscribe(this::update));
        update();
    }

    public void close() {
        changes.unsubscribe();
    }

    public ObservableList<RoomRow> rows() {
        return rows;
    }

    /** The list that shows the rows holds its selection around every change of them. */
    void onUpdate(Consumer<Runnable> around) {
        aroundUpdate = around;
    }

    public StringProperty filter() {
        return filter;
    }

    public ObjectProperty<@Nullable RoomId> selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public String galleryName() {
        return me.galleryName();
    }

    ReadOnlyBooleanProperty online(GalleryId gallery) {
        return presence.online(gallery);
    }

    /** The place of the selected room among the rows; -1 for none. */
    int selectedIndex() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(selected.get())) {
                return i;
            }
        }
        return -1;
    }

    /** Selects the room above or below. */
    public void step(int by) {
        int next = Math.clamp((long) selectedIndex() + by, 0, Math.max(0, rows.size() - 1));
        if (!rows.isEmpty()) {
            selected.set(rows.get(next).id());
        }
    }

    private void update() {
        var words = SearchText.words(filter.get());
        var today = moments.dayOf(moments.now());
        List<RoomRow> wanted = store.rooms().stream()
                .map(room -> row(room, today))
                .filter(row -> isFound(words, row))
                .toList();
        if (!rows.equals(wanted)) {
            aroundUpdate.accept(() -> rows.setAll(wanted));
        }
        state.set(stateNow());
    }

    private static boolean isFound(String[] words, RoomRow row) {
        return words.length == 0 || SearchText.matches(words, row.name() + " " + row.car() + " " + row.detail());
    }

    private State stateNow() {
        if (!rows.isEmpty()) {
            return State.SHOWING;
        }
        if (!store.rooms().isEmpty()) {
            return State.NOTHING_FOUND;
        }
        var loaded = store.state().get();
        return loaded == LoadState.READY ? State.EMPTY : loaded == LoadState.FAILED ? State.FAILED : State.LOADING;
    }

    private RoomRow row(Room room, LocalDate today) {
        var draft = drafts.textOf(room.id());
        var before = made.get(room.id());
        if (before != null && before.isOf(room, draft, today)) {
            return before.row();
        }
        var row = row(room, draft.strip());
        made.put(room.id(), new Made(room, draft, today, row));
        return row;
    }

    private RoomRow row(Room room, String draft) {
        var title = RoomTitle.of(room, me.galleryId(), texts);
        var preview = Objects.requireNonNullElseGet(room.lastMessagePreview(), () -> texts.get("rooms.noMessage"));
        var time = room.lastMessageAt() == null ? "" : moments.inList(room.lastMessageAt());
        var unread = Unread.of(room) == 0 ? "" : texts.count("rooms.unread", Unread.of(room));
        var spoken = Stream.of(title.name(), title.subject(), preview, time, unread)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new RoomRow(
                room.id(),
                title.gallery(),
                title.name(),
                title.car(),
                title.detail(),
                preview.lines().collect(Collectors.joining(" ")),
                draft.lines().collect(Collectors.joining(" ")),
                time,
                Unread.of(room),
                spoken);
    }
}
