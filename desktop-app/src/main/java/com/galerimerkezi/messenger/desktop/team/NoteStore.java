package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The internal notes of all rooms: every one in the cache, and those that were looked at in memory. */
public final class NoteStore implements Follower {

    private final Map<RoomId, NotesOfRoom> rooms = new HashMap<>();
    private final NoteRepository cached;
    private final TeamServer server;
    private final Background background;

    NoteStore(CacheFile cache, TeamServer server, Background background) {
        this.cached = new NoteRepository(cache);
        this.server = server;
        this.background = background;
    }

    /** On the UI thread. */
    public NotesOfRoom of(RoomId room) {
        return rooms.computeIfAbsent(room, id -> new NotesOfRoom(id, cached, server, background));
    }

    /** Those with all of the folded words, of what this computer has. */
    public List<Note> search(String[] words, @Nullable RoomId room) {
        return cached.search(words, room);
    }

    void prune() {
        cached.prune();
    }

    /** Fails with the server's refusal. */
    public CompletableFuture<Note> edit(Note note, String text, List<UserId> mentions) {
        return changed(() -> server.editNote(note.roomId(), note.id(), new NoteRequest(text, mentions, null)));
    }

    public CompletableFuture<Note> delete(Note note) {
        return changed(() -> server.deleteNote(note.roomId(), note.id()));
    }

    private CompletableFuture<Note> changed(Callable<Note> call) {
        return background.call(call).thenApply(note -> {
            of(note.roomId()).put(note);
            return note;
        });
    }

    /** The server has it: on disk before it leaves the outbox. */
    void keep(Note note) {
        cached.save(List.of(note));
    }

    void reached() {
        rooms.values().forEach(NotesOfRoom::reached);
    }

    /** The note that an event carries. */
    static Optional<Note> in(ServerEvent.Durable event) {
        return switch (event) {
            case ServerEvent.NoteAdded e -> Optional.of(e.note());
            case ServerEvent.NoteChanged e -> Optional.of(e.note());
            case ServerEvent.NoteDeleted e -> Optional.of(e.note());
            default -> Optional.empty();
        };
    }

    @Override
    public void keep(ServerEvent.Durable event) {
        in(event).ifPresent(this::keep);
    }

    @Override
    public void apply(ServerEvent.Durable event) {
        in(event).ifPresent(note -> of(note.roomId()).put(note));
    }

    @Override
    public void keepAfresh(List<Room> known) {
        cached.deleteAll();
    }

    @Override
    public void applyAfresh(List<Room> known) {
        rooms.values().forEach(NotesOfRoom::beginAnew);
    }
}
