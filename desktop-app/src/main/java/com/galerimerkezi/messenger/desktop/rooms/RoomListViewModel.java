package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.drafts.Drafts;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.sync.PresenceStore;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
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

    private static final Duration A_DAY = Duration.ofDays(1);

    private final UserProfile me;
    private final RoomStore store;
    private final Drafts drafts;
    private final PresenceStore presence;
    private final TeamSigns signs;
    private final Moments moments;
    private final Executor ui;
    private final RoomRows made;
    private final ObservableList<RoomRow> rows = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<RoomFilter> filter = new SimpleObjectProperty<>(RoomFilter.ALL);
    private final ObjectProperty<@Nullable LabelId> label = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<RoomFilter, Long>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable RoomId> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final Subscription changes;
    private Consumer<Runnable> aroundUpdate = Runnable::run;
    private @Nullable RoomId kept;
    private Instant awaited = Instant.MIN;

    public RoomListViewModel(
            UserProfile me,
            RoomStore store,
            Drafts drafts,
            PresenceStore presence,
            TeamSigns signs,
            Texts texts,
            Moments moments,
            Executor ui) {
        this.me = me;
        this.store = store;
        this.drafts = drafts;
        this.presence = presence;
        this.signs = signs;
        this.moments = moments;
        this.ui = ui;
        made = new RoomRows(me.galleryId(), signs, texts, moments);
        // A list must not change its rows while it is telling that one was selected.
        var whenSelected = CompletableFuture.delayedExecutor(0, TimeUnit.MILLISECONDS, ui);
        changes = Subscription.combine(
                store.all().subscribe(this::update),
                store.state().subscribe(this::update),
                store.closedState().subscribe(this::update),
                drafts.rooms().subscribe(this::update),
                drafts.arrived().subscribe((_, _) -> update()),
                selected.subscribe((_, _) -> {
                    keepSelected();
                    whenSelected.execute(this::update);
                }),
                filter.subscribe((_, _) -> filtered()),
                label.subscribe((_, _) -> update()),
                signs.subscribe(this::update),
                query.subscribe(this::update));
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

    /** What the rooms are searched for. */
    public StringProperty query() {
        return query;
    }

    public ObjectProperty<RoomFilter> filter() {
        return filter;
    }

    /** Of which only rooms with it are shown; null for none. */
    public ObjectProperty<@Nullable LabelId> label() {
        return label;
    }

    /** The gallery's. */
    List<Label> labels() {
        return signs.all();
    }

    Subscription onLabels(Runnable changed) {
        return signs.subscribe(changed);
    }

    /** How many rooms each filter shows; of the closed ones those that are known. */
    ReadOnlyObjectProperty<Map<RoomFilter, Long>> counts() {
        return counts.getReadOnlyProperty();
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

    ObservableValue<Boolean> online(GalleryId gallery) {
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

    /** Selects a room that was not chosen in the list: where the list would not show it, it shows all again. */
    public void select(@Nullable RoomId room) {
        query.set("");
        if (room != null && rows.stream().noneMatch(row -> row.id().equals(room))) {
            filter.set(RoomFilter.ALL);
            label.set(null);
        }
        selected.set(room);
    }

    /** Selects the room above or below. */
    public void step(int by) {
        int next = Math.clamp((long) selectedIndex() + by, 0, Math.max(0, rows.size() - 1));
        selectAt(next);
    }

    /** Selects the next room above or below that has something unread; round the end it begins anew. */
    public void stepToUnread(int by) {
        int from = selectedIndex() < 0 && by < 0 ? 0 : selectedIndex();
        for (int i = 1; i <= rows.size(); i++) {
            int next = Math.floorMod(from + by * i, rows.size());
            if (rows.get(next).isUnread() && next != from) {
                selectAt(next);
                return;
            }
        }
    }

    /** Selects the room in that place, from 0 on. */
    public void selectAt(int place) {
        if (place >= 0 && place < rows.size()) {
            selected.set(rows.get(place).id());
        }
    }

    private void keepSelected() {
        kept = selectedIndex() < 0 ? null : selected.get();
    }

    private void filtered() {
        kept = null;
        if (filter.get() == RoomFilter.CLOSED) {
            store.loadClosed();
        }
        update();
    }

    private void update() {
        var words = SearchText.words(query.get());
        List<RoomRow> wanted = store.all().stream()
                .filter(this::isShown)
                .map(room -> made.of(room, drafts.textOf(room.id())))
                .filter(row -> isFound(words, row))
                .toList();
        if (!rows.equals(wanted)) {
            aroundUpdate.accept(() -> Lists.show(rows, wanted));
        }
        counts.set(count());
        state.set(stateNow());
        awaitEndOfSilence();
    }

    private boolean isShown(Room room) {
        return (shows(filter.get(), room) && hasLabel(room)) || isKept(room);
    }

    private boolean hasLabel(Room room) {
        var wanted = label.get();
        return wanted == null || (room.team() != null && room.team().labelIds().contains(wanted));
    }

    private boolean isKept(Room room) {
        return room.id().equals(kept) && filter.get().keepsOpenRoom() && shows(RoomFilter.ALL, room);
    }

    private boolean shows(RoomFilter some, Room room) {
        return some.shows(room, !drafts.textOf(room.id()).isEmpty(), me, moments.now());
    }

    private static boolean isFound(String[] words, RoomRow row) {
        return words.length == 0 || SearchText.matches(words, row.name() + " " + row.car() + " " + row.detail());
    }

    private Map<RoomFilter, Long> count() {
        var counted = new EnumMap<RoomFilter, Long>(RoomFilter.class);
        for (var some : RoomFilter.values()) {
            counted.put(
                    some, store.all().stream().filter(room -> shows(some, room)).count());
        }
        return counted;
    }

    private State stateNow() {
        if (!rows.isEmpty()) {
            return State.SHOWING;
        }
        var loaded = filter.get() == RoomFilter.CLOSED
                ? store.closedState().get()
                : store.state().get();
        if (loaded != LoadState.READY
                && (filter.get() == RoomFilter.CLOSED || store.all().isEmpty())) {
            return loaded == LoadState.FAILED ? State.FAILED : State.LOADING;
        }
        return query.get().isBlank() ? State.EMPTY : State.NOTHING_FOUND;
    }

    /** When the next room comes back that was put aside. */
    private Optional<Instant> nextReturn(Instant now) {
        return store.all().stream()
                .filter(room -> OwnSide.isSnoozed(room, now))
                .map(room -> Objects.requireNonNull(
                        Objects.requireNonNull(room.team()).snoozedUntil()))
                .min(Instant::compareTo);
    }

    /** A room that is silent until then looks otherwise from then on. */
    private void awaitEndOfSilence() {
        var now = moments.now();
        Stream.concat(Mute.nextEnd(store.all(), now).stream(), nextReturn(now).stream())
                .min(Instant::compareTo)
                .filter(end -> !end.equals(awaited) && end.isBefore(now.plus(A_DAY)))
                .ifPresent(end -> {
                    awaited = end;
                    long millis = Duration.between(now, end).toMillis() + 1;
                    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, ui)
                            .execute(this::update);
                });
    }
}
