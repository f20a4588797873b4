package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Reminder;
import com.galerimerkezi.messenger.contract.ReminderId;
import com.galerimerkezi.messenger.contract.ReminderRequest;
import com.galerimerkezi.messenger.contract.ReminderState;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is to be followed up, until it is settled. The server says when its time has come. Lives on the UI thread. */
public final class ReminderStore implements Follower {

    private final Map<ReminderId, Reminder> known = new HashMap<>();
    private final ObservableList<Reminder> all = FXCollections.observableArrayList();
    private final ObservableList<Reminder> readOnly = FXCollections.unmodifiableObservableList(all);
    private final Set<ReminderId> over = new HashSet<>();
    private final TeamRepository cached;
    private final TeamServer server;
    private final Background background;
    private boolean complete;

    ReminderStore(CacheFile cache, TeamServer server, Background background) {
        this.cached = new TeamRepository(cache);
        this.server = server;
        this.background = background;
    }

    /** Reads the cache, so it is not called on the UI thread. */
    void paintFromCache() {
        var rows = cached.findReminders();
        background.onUi(() -> rows.forEach(this::put));
    }

    /** Those that are not settled, the earliest first. */
    public ObservableList<Reminder> all() {
        return readOnly;
    }

    public List<Reminder> of(RoomId room) {
        return all.stream().filter(reminder -> reminder.roomId().equals(room)).toList();
    }

    public boolean isDue(RoomId room) {
        return of(room).stream().anyMatch(reminder -> reminder.state() == ReminderState.DUE);
    }

    /** The same id again makes no second one. */
    public CompletableFuture<Reminder> add(
            RoomId room, Instant due, @Nullable String text, boolean forGallery, ClientMessageId id) {
        return background
                .call(() -> server.remind(room, new ReminderRequest(due, text, forGallery, id)))
                .thenApply(this::answered);
    }

    public CompletableFuture<Reminder> settle(Reminder reminder) {
        return background
                .call(() -> server.settle(reminder.roomId(), reminder.id()))
                .thenApply(this::answered);
    }

    private Reminder answered(Reminder reminder) {
        put(reminder);
        return reminder;
    }

    void reached() {
        if (!complete) {
            ask();
        }
    }

    private void ask() {
        var _ = background.call(server::reminders).thenAccept(rows -> {
            complete = true;
            rows.forEach(this::put);
            var now = List.copyOf(all);
            var _ = background.inOrder(() -> {
                now.forEach(cached::save);
                return now;
            });
        });
    }

    static boolean isOver(Reminder reminder) {
        return reminder.state() == ReminderState.DONE;
    }

    /** States go one way: an answer that is older than the log changes nothing. */
    private void put(Reminder reminder) {
        if (isOver(reminder)) {
            over.add(reminder.id());
            known.remove(reminder.id());
        } else if (!over.contains(reminder.id())) {
            known.merge(
                    reminder.id(), reminder, (before, now) -> before.state().compareTo(now.state()) > 0 ? before : now);
        }
        Lists.show(
                all,
                known.values().stream()
                        .sorted(Comparator.comparing(Reminder::dueAt)
                                .thenComparing(one -> one.id().toString()))
                        .toList());
    }

    private static Optional<Reminder> in(ServerEvent.Durable event) {
        return switch (event) {
            case ServerEvent.ReminderChanged e -> Optional.of(e.reminder());
            case ServerEvent.ReminderDue e -> Optional.of(e.reminder());
            default -> Optional.empty();
        };
    }

    @Override
    public void keep(ServerEvent.Durable event) {
        in(event).ifPresent(cached::save);
    }

    @Override
    public void apply(ServerEvent.Durable event) {
        in(event).ifPresent(this::put);
    }

    @Override
    public void keepAfresh(List<Room> rooms) {
        cached.replace(List.of());
    }

    @Override
    public void applyAfresh(List<Room> rooms) {
        known.clear();
        over.clear();
        all.clear();
        complete = false;
        ask();
    }
}
