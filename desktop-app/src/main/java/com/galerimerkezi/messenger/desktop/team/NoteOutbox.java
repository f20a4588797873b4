package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.local.SqliteFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Notes until the server has them: first on disk, then on their way, one after another. It knows one route, that of
 * notes: what was written for colleagues cannot leave as a message.
 */
public final class NoteOutbox implements Follower, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(NoteOutbox.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, Math::random);
    private final OutgoingNoteRepository rows;
    private final NoteStore notes;
    private final TeamServer server;
    private final Background background;
    private final UserId me;
    private final Clock clock;

    private enum Signal {
        WORK,
        LINE_BACK
    }

    NoteOutbox(SqliteFile file, NoteStore notes, TeamServer server, Background background, UserId me, Clock clock) {
        this.rows = new OutgoingNoteRepository(file);
        this.notes = notes;
        this.server = server;
        this.background = background;
        this.me = me;
        this.clock = clock;
    }

    /** Goes on with what is on disk. Reads it, so it is not called on the UI thread. */
    void start() {
        var waiting = rows.findAll();
        background.onUi(() -> waiting.forEach(note -> notes.of(note.roomId()).add(note)));
        var _ = background.start(this);
    }

    /** Completes when the note is safely on disk: only then the field clears. */
    public CompletableFuture<Void> add(RoomId room, String text, List<UserId> mentions) {
        var note = new OutgoingNote(ClientMessageId.random(), room, text, mentions, clock.instant(), null);
        return background
                .inOrder(() -> {
                    rows.insert(note);
                    return note;
                })
                .thenAccept(stored -> {
                    notes.of(room).add(stored);
                    signals.add(Signal.WORK);
                });
    }

    public void retry(OutgoingNote note) {
        var _ = background
                .inOrder(() -> {
                    rows.setFailure(note.id(), null);
                    return note.refused(null);
                })
                .thenAccept(again -> {
                    notes.of(note.roomId()).changed(again);
                    signals.add(Signal.WORK);
                });
    }

    /** Of one that was refused: its text comes back to whoever asks. */
    public CompletableFuture<String> take(OutgoingNote note) {
        return background.inOrder(() -> rows.take(note.id())).thenApply(taken -> {
            notes.of(note.roomId()).gone(note.id());
            return taken.map(OutgoingNote::text).orElse("");
        });
    }

    /** The line is there again: nobody waits longer. */
    void reached() {
        signals.add(Signal.LINE_BACK);
    }

    @Override
    public void run() {
        try {
            while (!background.isClosed()) {
                step();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** A full disk or a damaged file is a reason to wait, never one to stop. */
    private void step() throws InterruptedException {
        try {
            var next = rows.findNext();
            if (next.isEmpty()) {
                signals.take();
            } else {
                deliver(next.get());
            }
        } catch (DataAccessException broken) {
            if (!background.isClosed()) {
                LOG.warn("A note waits because of trouble on this computer", broken);
            }
            waitForLine(backoff.afterFailure(null));
        }
    }

    private void deliver(OutgoingNote note) throws InterruptedException {
        try {
            arrived(server.addNote(note.roomId(), note.request()));
            backoff.succeeded();
        } catch (GatewayException failure) {
            if (failure.endsSession() || failure.isTemporary()) {
                waitForLine(backoff.afterFailure(failure.retryAfter()));
            } else {
                refused(note, failure.code());
            }
        }
    }

    private void arrived(Note note) {
        try {
            notes.keep(note);
        } catch (DataAccessException damaged) {
            LOG.warn("The cache did not take a note", damaged);
        }
        var _ = rows.take(note.clientNoteId());
        background.onUi(() -> notes.of(note.roomId()).put(note));
    }

    private void refused(OutgoingNote note, @Nullable ErrorCode code) {
        var reason = code == null ? ErrorCode.VALIDATION_FAILED : code;
        rows.setFailure(note.id(), reason);
        background.onUi(() -> notes.of(note.roomId()).changed(note.refused(reason)));
    }

    /** New notes do not shorten it: they wait behind this one. */
    private void waitForLine(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        @Nullable Signal signal;
        do {
            signal = signals.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } while (signal == Signal.WORK);
    }

    @Override
    public void keep(ServerEvent.Durable event) {}

    /** Only now: until the cache has the note, this row is all that this computer knows of it. */
    @Override
    public void kept(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.NoteAdded added
                && added.note().authorId().equals(me)) {
            var _ = rows.take(added.note().clientNoteId());
        }
    }

    /** The room's notes drop what arrived, by its id. */
    @Override
    public void apply(ServerEvent.Durable event) {}

    @Override
    public void keepAfresh(List<Room> rooms) {}

    @Override
    public void applyAfresh(List<Room> rooms) {}
}
