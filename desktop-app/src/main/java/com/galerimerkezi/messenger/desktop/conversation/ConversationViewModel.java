package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.attachment.Upload;
import com.galerimerkezi.messenger.desktop.attachment.UploadState;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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
    private final ObservableList<Upload> uploads;
    private final ObservableList<TimelineRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyIntegerWrapper missed = new ReadOnlyIntegerWrapper();
    private final Map<MessageId, FileSaving> savings = new HashMap<>();
    private final UnreadLine unreadLine;
    private Consumer<Runnable> aroundUpdate = Runnable::run;
    private LongConsumer whenFound = _ -> {};
    private long sought;
    private Subscription changes = Subscription.EMPTY;
    private Subscription uploadStates = Subscription.EMPTY;
    private long newestBelow;
    private @Nullable ClientMessageId lastWritten;

    ConversationViewModel(Room room, ConversationStore store, Conversations parts, Executor ui) {
        this.room = room.id();
        this.store = store;
        this.parts = parts;
        this.timeline = new Timeline(parts.me(), parts.texts(), parts.moments());
        this.unreadLine = new UnreadLine(room, store);
        this.readWatch = new ReadWatch(
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, ui),
                message -> parts.readMarks().seen(room.id(), message));
        this.uploads = parts.uploads().in(room.id());
    }

    void open() {
        store.open();
        changes = Subscription.combine(
                store.messages().subscribe(this::update),
                store.outgoing().subscribe(this::update),
                store.state().subscribe(this::update),
                store.loadingOlder().subscribe(this::update),
                store.hasNewer().subscribe(this::update),
                store.outgoing().subscribe(this::backToWhereOneWrites),
                uploads.subscribe(this::update));
        update();
    }

    public void close() {
        changes.unsubscribe();
        uploadStates.unsubscribe();
        store.leave(KEPT_WHEN_LEFT);
        readWatch.focused(false);
    }

    public ObservableList<TimelineRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Messages of the other side that arrived below what is on the screen. */
    public ReadOnlyIntegerProperty missed() {
        return missed.getReadOnlyProperty();
    }

    /** The list that shows the rows keeps its place around every change of them. */
    void onUpdate(Consumer<Runnable> around) {
        aroundUpdate = around;
    }

    /** Told the place of the message that was asked for, once its row is there. */
    void onFound(LongConsumer action) {
        whenFound = action;
    }

    /** Brings the message with this place onto the screen, wherever it is. */
    public void show(long seq) {
        sought = seq;
        seek();
    }

    private void seek() {
        if (sought > 0 && store.reaches(sought) && !rows.isEmpty()) {
            long found = sought;
            sought = 0;
            whenFound.accept(found);
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
    }

    public void sessionLocked(boolean locked) {
        readWatch.locked(locked);
    }

    /** The last row on the screen; from the bottom on, new messages are not missed any more. */
    void visibleUpTo(int row, boolean bottom) {
        var newest = store.messages().isEmpty() ? 0 : store.messages().getLast().seq();
        for (int i = Math.min(row, rows.size() - 1); i >= 0; i--) {
            if (rows.get(i) instanceof MessageRow shown) {
                if (unreadLine.isWhole()) {
                    readWatch.visible(shown.message());
                }
                newestBelow = Math.max(newestBelow, shown.message().seq());
                break;
            }
        }
        if (bottom) {
            newestBelow = Math.max(newestBelow, newest);
        }
        countMissed();
    }

    void retry(ClientMessageId id) {
        parts.outbox().retry(id);
    }

    void delete(ClientMessageId id) {
        parts.outbox().delete(id);
    }

    CompletableFuture<String> takeBack(ClientMessageId id) {
        return parts.outbox().takeBack(id);
    }

    FileSaving saving(Message message) {
        return savings.computeIfAbsent(message.id(), _ -> new FileSaving(parts.texts()));
    }

    void save(Message message, Path target) {
        saving(message).follow(target, progress -> parts.uploads().save(message, target, progress));
    }

    private void update() {
        uploadStates.unsubscribe();
        uploadStates = uploads.stream()
                .map(upload -> upload.state().subscribe((_, _) -> update()))
                .reduce(Subscription.EMPTY, Subscription::and);
        if (!unreadLine.place()) {
            return;
        }
        var wanted = isApart()
                ? timeline.rows(store.messages(), List.of(), List.of(), unreadLine.after())
                : timeline.rows(store.messages(), unacknowledged(), underWay(), unreadLine.after());
        if (!rows.equals(wanted)) {
            aroundUpdate.accept(() -> RowChanges.apply(rows, wanted));
        }
        state.set(stateNow());
        countMissed();
        seek();
    }

    /** For a moment a message may be in both lists; it is one row. */
    private List<OutgoingMessage> unacknowledged() {
        return store.outgoing().stream()
                .filter(waiting -> store.messages().stream()
                        .noneMatch(message -> waiting.id().equals(message.clientMessageId())))
                .toList();
    }

    private List<Upload> underWay() {
        return uploads.stream()
                .filter(upload -> upload.state().get() != UploadState.DONE
                        && upload.state().get() != UploadState.CANCELLED)
                .toList();
    }

    private State stateNow() {
        if (!rows.isEmpty()) {
            return State.SHOWING;
        }
        var loaded = store.state().get();
        return loaded == LoadState.READY ? State.EMPTY : loaded == LoadState.FAILED ? State.FAILED : State.LOADING;
    }

    private void countMissed() {
        var below = store.messages().reversed().stream().takeWhile(message -> message.seq() > newestBelow);
        missed.set((int) Stream.concat(below, store.beyond().stream())
                .filter(message -> !message.galleryId().equals(parts.me().galleryId()))
                .count());
    }

    MessageChanges changes() {
        return parts.changes();
    }

    /** The newest message of one's own that may be edited. */
    Optional<Message> lastEditable() {
        return store.messages().reversed().stream()
                .filter(parts.changes()::canEdit)
                .findFirst();
    }

    public RoomId room() {
        return room;
    }
}
