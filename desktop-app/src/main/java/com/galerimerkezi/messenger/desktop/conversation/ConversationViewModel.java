package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ViewingActivity;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.team.NotesOfRoom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One open conversation: its rows, where the unread line stands, what was seen. */
public final class ConversationViewModel {

    public enum State {
        LOADING,
        EMPTY,
        SHOWING,
        FAILED
    }

    /** As many messages as are held while one scrolls: what a frame costs does not grow with the room. */
    private static final int WINDOW = 600;

    private static final int KEPT_WHEN_LEFT = 200;

    private final RoomId room;
    private final ConversationStore store;
    private final Conversations parts;
    private final Timeline timeline;
    private final ReadWatch readWatch;
    private final FilesInRoom files;
    private final UnsentMessages unsent;
    private final ConversationDetails details;
    private final NotesOfRoom notes;
    private final MessageFacts facts;
    private final ObservableList<TimelineRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final MissedMessages missed;
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final UnreadLine unreadLine;
    private Consumer<Runnable> aroundUpdate = Runnable::run;
    private Consumer<Predicate<TimelineRow>> whenFound = _ -> {};
    private long sought;
    private @Nullable ClientMessageId soughtNote;
    private Subscription changes = Subscription.EMPTY;
    private @Nullable ClientMessageId lastWritten;

    ConversationViewModel(Room room, ConversationStore store, Conversations parts, Executor ui) {
        this.room = room.id();
        this.store = store;
        this.parts = parts;
        this.details = parts.details().of(room.id());
        this.notes = parts.team().notes().of(room.id());
        this.facts = new MessageFacts(parts, details, store.messages());
        this.timeline = new Timeline(parts.me(), parts.texts(), parts.moments(), facts);
        this.missed =
                new MissedMessages(store.messages(), store::beyond, parts.me().galleryId());
        this.unreadLine = new UnreadLine(room, store);
        this.readWatch = new ReadWatch(
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, ui),
                message -> parts.readMarks().seen(room.id(), message));
        this.unsent = new UnsentMessages(store, parts.outbox());
        this.files = new FilesInRoom(room.id(), parts.uploads(), parts.texts());
    }

    void open() {
        store.open();
        notes.open();
        details.open();
        changes = Subscription.combine(
                store.messages().subscribe(this::update),
                store.outgoing().subscribe(this::update),
                store.state().subscribe(this::update),
                store.loadingOlder().subscribe(this::update),
                store.hasNewer().subscribe(this::update),
                store.outgoing().subscribe(this::backToWhereOneWrites),
                notes.notes().subscribe(this::update),
                notes.outgoing().subscribe(this::update),
                details.version().subscribe(this::update),
                parts.details().stars().messages().subscribe(this::update),
                files.subscribe(this::update),
                parts.acknowledging().given().subscribe(this::update),
                parts.rooms().all().subscribe(this::deliver));
        deliver();
        update();
    }

    /** What changes in other rooms is nothing to this one. */
    private void deliver() {
        long upTo = parts.rooms().find(room).map(Room::deliveredSeq).orElse(0L);
        if (facts.deliveredUpTo(upTo)) {
            update();
        }
    }

    public void close() {
        changes.unsubscribe();
        files.close();
        store.leave(KEPT_WHEN_LEFT);
        readWatch.focused(false);
        parts.team().viewing().left(room);
    }

    public ObservableList<TimelineRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Messages of the other side that arrived below what is on the screen. */
    public ReadOnlyIntegerProperty missed() {
        return missed.count();
    }

    /** The list that shows the rows keeps its place around every change of them. */
    void onUpdate(Consumer<Runnable> around) {
        aroundUpdate = around;
    }

    /** Told which row was asked for, once it is there. */
    void onFound(Consumer<Predicate<TimelineRow>> action) {
        whenFound = action;
    }

    /** Brings the message with this place onto the screen, wherever it is. */
    public void show(long seq) {
        sought = seq;
        soughtNote = null;
        seek();
    }

    /** Brings the message before a note onto the screen, and the note as soon as it is there. */
    public void show(Note note) {
        sought = Math.max(1, note.afterSeq());
        soughtNote = note.clientNoteId();
        seek();
    }

    /** Whoever scrolls has given up looking for it. */
    void scrolled() {
        sought = 0;
        soughtNote = null;
    }

    private void seek() {
        var note = soughtNote;
        if (note != null && rows.stream().anyMatch(row -> row.key().equals(note))) {
            scrolled();
            whenFound.accept(row -> row.key().equals(note));
        } else if (sought > 0 && store.reaches(sought) && !rows.isEmpty()) {
            long found = sought;
            sought = 0;
            whenFound.accept(row -> row instanceof MessageRow shown
                    && shown.messages().stream().anyMatch(message -> message.seq() == found));
        }
    }

    ReadOnlyBooleanProperty loadingOlder() {
        return store.loadingOlder();
    }

    void loadOlder() {
        if (store.hasOlder().get() && !store.loadingOlder().get()) {
            store.keepOldest(WINDOW);
            store.loadOlder();
        }
    }

    void loadNewer() {
        store.keepNewest(WINDOW);
        store.loadNewer();
    }

    /** Whether newer messages lie behind a hole: one reads far above. */
    boolean isApart() {
        return store.hasNewer().get();
    }

    void toNewest() {
        store.toNewest();
    }

    /** Whoever asks for the newest has done with what is unread above it. */
    void doneWithUnread() {
        unreadLine.passed();
    }

    /** False where there is none on the screen. */
    boolean takeUnreadLineAway() {
        boolean there = rows.stream().anyMatch(TimelineRow.UnreadRow.class::isInstance) && unreadLine.takeAway();
        if (there) {
            update();
        }
        return there;
    }

    private void backToWhereOneWrites() {
        var written =
                store.outgoing().isEmpty() ? null : store.outgoing().getLast().id();
        if (written != null && !written.equals(lastWritten)) {
            store.toNewest();
        }
        lastWritten = written;
    }

    void reload() {
        store.open();
    }

    public void windowFocused(boolean focused) {
        readWatch.focused(focused);
        if (focused) {
            parts.team().viewing().does(room, ViewingActivity.VIEWING);
        } else {
            parts.team().viewing().left(room);
        }
    }

    public void sessionLocked(boolean locked) {
        readWatch.locked(locked);
    }

    /** The last row on the screen; from the bottom on, new messages are not missed any more. */
    void visibleUpTo(int row, boolean bottom) {
        for (int i = Math.min(row, rows.size() - 1); i >= 0; i--) {
            if (rows.get(i) instanceof MessageRow shown) {
                var newest = shown.messages().getLast();
                if (unreadLine.isWhole()) {
                    readWatch.visible(newest);
                }
                missed.shown(newest);
                break;
            }
        }
        if (bottom) {
            missed.allShown();
            letGoOfTheOldest();
        }
    }

    UnsentMessages unsent() {
        return unsent;
    }

    FilesInRoom files() {
        return files;
    }

    private void update() {
        var underWay = files.underWay(store.messages(), this::update);
        if (!unreadLine.place()) {
            return;
        }
        var noted = noted();
        var wanted = isApart()
                ? timeline.rows(store.messages(), noted, List.of(), List.of(), unreadLine.after())
                : timeline.rows(store.messages(), noted, unsent.all(), underWay, unreadLine.after());
        if (!rows.equals(wanted)) {
            aroundUpdate.accept(() -> RowChanges.apply(rows, wanted));
        }
        state.set(stateNow());
        missed.recount();
        version.set(version.get() + 1);
        seek();
    }

    /** Those among the messages that are here; what stands before the first of them comes with the page before. */
    private Timeline.Noted noted() {
        var messages = store.messages();
        long first = messages.isEmpty() || messages.getFirst().seq() == 1
                ? 0
                : messages.getFirst().seq();
        notes.from(first);
        if (isApart()) {
            long last = messages.getLast().seq();
            return new Timeline.Noted(
                    notes.notes().stream()
                            .filter(note -> note.afterSeq() >= first && note.afterSeq() <= last)
                            .toList(),
                    List.of());
        }
        return new Timeline.Noted(
                notes.notes().stream().filter(note -> note.afterSeq() >= first).toList(), notes.underWay());
    }

    NotesOfRoom notes() {
        return notes;
    }

    private State stateNow() {
        if (!rows.isEmpty()) {
            return State.SHOWING;
        }
        var loaded = store.state().get();
        return loaded == LoadState.READY ? State.EMPTY : loaded == LoadState.FAILED ? State.FAILED : State.LOADING;
    }

    boolean canAcknowledge(Message message) {
        return message.asksAcknowledgement()
                && !isOwn(message)
                && !message.isAcknowledgedBy(parts.me().id())
                && !facts.isAcknowledging(message.id());
    }

    MessageChanges changes() {
        return parts.changes();
    }

    /** The newest message of one's own that may be edited. */
    Optional<Message> lastEditable() {
        return newestWith(parts.changes()::canEdit);
    }

    /** A room that stays open all day would grow without end. */
    private void letGoOfTheOldest() {
        if (store.messages().size() > 2 * WINDOW) {
            store.keepNewest(WINDOW);
        }
    }

    public RoomId room() {
        return room;
    }

    /** Another number after everything that may change what is shown. */
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /** The newest message that can be answered. */
    Optional<Message> lastAnswerable() {
        return newestWith(MessageChanges::canAnswer);
    }

    /** None while the newest ones are not here: another one would be a surprise. */
    private Optional<Message> newestWith(Predicate<Message> condition) {
        return isApart()
                ? Optional.empty()
                : store.messages().reversed().stream().filter(condition).findFirst();
    }

    /** What is known of the messages beside what stands in them. */
    MessageFacts facts() {
        return facts;
    }

    /** From this message on the room is to be read again; what is on the screen no longer counts as seen. */
    CompletableFuture<Void> markUnread(Message from) {
        readWatch.hold();
        parts.readMarks().forget(room);
        unreadLine.moveBefore(from.seq());
        update();
        return parts.changes().markUnread(from).whenComplete((_, refused) -> {
            if (refused != null) {
                readWatch.resume();
            }
        });
    }

    /** The room as it is now. */
    Optional<Room> known() {
        return parts.rooms().find(room);
    }

    boolean isOwn(Message message) {
        return message.galleryId().equals(parts.me().galleryId());
    }

    Conversations parts() {
        return parts;
    }
}
