package com.galerimerkezi.messenger.desktop.drafts;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.SqliteFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/**
 * What was typed and not sent, room by room, and which message it answers. Lives on the UI thread, writes behind, and
 * tells the server, from which the later draft of another desktop comes.
 */
public final class Drafts {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DraftRows rows;
    private final Background background;
    private final Clock clock;
    private final DraftSync sync;
    private final Map<RoomId, Draft> all;
    private final Set<RoomId> unwritten = new HashSet<>();
    private final ObservableSet<RoomId> rooms = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<@Nullable Arrived> arrived = new ReadOnlyObjectWrapper<>();
    private @Nullable Future<?> pending;

    /** That a room's draft is now what another desktop wrote. */
    public record Arrived(RoomId room, Instant writtenAt) {}

    /** Reads the file, so it is not made on the UI thread. */
    public Drafts(SqliteFile file, DraftServer server, Background background, Clock clock) {
        this.rows = new DraftRows(file);
        this.background = background;
        this.clock = clock;
        this.sync = new DraftSync(this, server, background);
        this.all = rows.findAll(clock.instant());
        all.forEach((room, draft) -> list(room, draft));
    }

    Draft of(RoomId room) {
        return all.getOrDefault(room, Draft.NONE);
    }

    public String textOf(RoomId room) {
        return of(room).text();
    }

    public Optional<MessageId> replyOf(RoomId room) {
        return Optional.ofNullable(of(room).replyTo());
    }

    public Optional<Importance> importanceOf(RoomId room) {
        return Optional.ofNullable(of(room).importance());
    }

    /** The rooms with a draft. */
    public ObservableSet<RoomId> rooms() {
        return FXCollections.unmodifiableObservableSet(rooms);
    }

    public ReadOnlyObjectProperty<@Nullable Arrived> arrived() {
        return arrived.getReadOnlyProperty();
    }

    /** Without a text it is remembered, but not on disk. */
    public void replies(RoomId room, @Nullable MessageId message) {
        rewritten(room, of(room).rewritten(textOf(room), message, of(room).importance(), clock.instant()));
    }

    /** As {@link #replies}: without a text it is remembered, but not on disk. */
    public void marks(RoomId room, @Nullable Importance importance) {
        var draft = of(room);
        rewritten(room, draft.rewritten(draft.text(), draft.replyTo(), importance, clock.instant()));
    }

    /** Blank text is no draft. */
    public void changed(RoomId room, String text) {
        var now = text.isBlank() ? "" : text;
        if (!now.equals(textOf(room))) {
            var draft = of(room);
            rewritten(room, draft.rewritten(now, draft.replyTo(), draft.importance(), clock.instant()));
        }
    }

    private void rewritten(RoomId room, Draft now) {
        put(room, now);
        if (!now.isTold()) {
            sync.soon();
        }
    }

    private void put(RoomId room, Draft now) {
        if (now.equals(all.put(room, now))) {
            return;
        }
        list(room, now);
        unwritten.add(room);
        if (pending == null) {
            pending = background.later(PAUSE, this::flush);
        }
    }

    private void list(RoomId room, Draft draft) {
        var _ = draft.text().isEmpty() ? rooms.remove(room) : rooms.add(room);
    }

    /** Writes now what waits, without making the UI thread wait for it. */
    public void flush() {
        if (pending != null) {
            pending.cancel(false);
            pending = null;
        }
        if (unwritten.isEmpty()) {
            return;
        }
        var changes = unwritten.stream().collect(Collectors.toMap(room -> room, this::of));
        unwritten.clear();
        var _ = background.inOrder(() -> {
            rows.write(changes);
            return changes.size();
        });
    }

    /** Nothing is typed here for now: another desktop may go on. */
    public void leave() {
        flush();
        sync.now();
    }

    /** The line is there again. */
    public void reached() {
        sync.reached();
    }

    /** On any thread. */
    public void heard(ServerEvent.DraftChanged news) {
        background.onUi(() -> heard(news.draft()));
    }

    List<RoomId> untold() {
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().isTold())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of two the later one holds; only that a draft is gone is no reason to forget one that nobody else has seen. */
    void heard(RoomDraft remote) {
        var room = remote.roomId();
        var own = of(room);
        boolean isLater = remote.writtenAt().isAfter(own.writtenAt());
        if (isLater && (own.isTold() || !remote.text().isEmpty())) {
            adopt(remote);
        } else {
            var beside = own.beside(remote);
            rewritten(room, isLater ? beside.renewed(after(remote)) : beside);
        }
    }

    /** Also where the other desktop's clock is fast. */
    private Instant after(RoomDraft remote) {
        var now = clock.instant();
        var next = remote.writtenAt().plusMillis(1);
        return now.isAfter(next) ? now : next;
    }

    /** The server's list has no trace of them. */
    void lackedBut(Set<RoomId> known) {
        Map.copyOf(all).forEach((room, draft) -> {
            if (draft.isHeld() && !known.contains(room)) {
                put(
                        room,
                        new Draft(
                                draft.text(),
                                draft.replyTo(),
                                draft.importance(),
                                draft.writtenAt(),
                                draft.text().isEmpty(),
                                false));
            }
        });
    }

    /** The server has what was sent, or a later one. */
    void told(RoomId room, Draft sent, RoomDraft held) {
        if (!sent.equals(of(room))) {
            rewritten(room, of(room).beside(held));
        } else if (sent.isIn(held)) {
            put(room, sent.told(held));
        } else {
            adopt(held);
        }
    }

    /** It stays on this computer alone. */
    void refused(RoomId room, Draft sent) {
        if (sent.equals(of(room))) {
            put(room, new Draft(sent.text(), sent.replyTo(), sent.importance(), sent.writtenAt(), true, sent.isHeld()));
        }
    }

    private void adopt(RoomDraft remote) {
        put(remote.roomId(), Draft.of(remote));
        arrived.set(new Arrived(remote.roomId(), remote.writtenAt()));
    }
}
