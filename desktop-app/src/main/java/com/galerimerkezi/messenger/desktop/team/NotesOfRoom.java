package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One room's notes up to the newest, as far up as somebody looks, and those on their way. Lives on the UI thread. */
public final class NotesOfRoom {

    private static final int PAGE = 100;

    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    private final ObservableList<Note> readOnly = FXCollections.unmodifiableObservableList(notes);
    private final ObservableList<OutgoingNote> outgoing = FXCollections.observableArrayList();
    private final ObservableList<OutgoingNote> readOnlyOutgoing = FXCollections.unmodifiableObservableList(outgoing);
    private final RoomId room;
    private final NoteRepository cached;
    private final TeamServer server;
    private final Background background;
    private NoteLog log = new NoteLog();
    private boolean opened;
    private boolean newestIsHere;
    private boolean asking;
    private long wantedFrom = Long.MAX_VALUE;

    NotesOfRoom(RoomId room, NoteRepository cached, TeamServer server, Background background) {
        this.room = room;
        this.cached = cached;
        this.server = server;
        this.background = background;
    }

    /** Oldest first. */
    public ObservableList<Note> notes() {
        return readOnly;
    }

    /** Not acknowledged yet, in typed order. */
    public ObservableList<OutgoingNote> outgoing() {
        return readOnlyOutgoing;
    }

    /** As {@link #outgoing}, without those that have arrived and are about to go from there. */
    public List<OutgoingNote> underWay() {
        return outgoing.stream()
                .filter(note -> notes.stream()
                        .noneMatch(arrived -> arrived.clientNoteId().equals(note.id())))
                .toList();
    }

    /** What the cache has at once, then what the server has. */
    public void open() {
        if (opened) {
            ask();
            return;
        }
        opened = true;
        var asked = log;
        var _ = background.call(() -> cached.find(room)).whenComplete((rows, _) -> {
            put(asked, rows);
            ask();
        });
    }

    /** Messages from this place on are looked at: the notes among them are needed. */
    public void from(long seq) {
        if (seq < wantedFrom) {
            wantedFrom = seq;
            ask();
        }
    }

    private void ask() {
        if (!opened || asking) {
            return;
        }
        if (!newestIsHere) {
            ask(null);
        } else if (!notes.isEmpty()
                && notes.getFirst().place() > 1
                && notes.getFirst().afterSeq() >= wantedFrom) {
            ask(notes.getFirst().place());
        }
    }

    /** Without an answer nothing more is asked until the line is there again. */
    private void ask(@Nullable Long before) {
        asking = true;
        var asked = log;
        var _ = background.call(() -> server.notes(room, before, PAGE)).whenComplete((page, _) -> {
            asking = false;
            if (page != null && asked == log) {
                newestIsHere = true;
                keep(page);
                put(asked, page);
            }
            if (page != null) {
                ask();
            }
        });
    }

    private void keep(List<Note> page) {
        var _ = background.inOrder(() -> {
            cached.save(page);
            return page.size();
        });
    }

    private void put(NoteLog asked, @Nullable List<Note> rows) {
        if (rows != null && asked == log) {
            rows.forEach(log::put);
            show();
        }
    }

    /** What the log or an answer tells of one note. */
    void put(Note note) {
        if (opened) {
            log.put(note);
            show();
        } else {
            gone(note.clientNoteId());
        }
    }

    void reached() {
        ask();
    }

    /** What is shown stays to be read until there is an answer. */
    void beginAnew() {
        log = new NoteLog();
        newestIsHere = false;
        asking = false;
        ask();
    }

    void add(OutgoingNote note) {
        outgoing.add(note);
    }

    void changed(OutgoingNote note) {
        outgoing.replaceAll(present -> present.id().equals(note.id()) ? note : present);
    }

    void gone(ClientMessageId id) {
        outgoing.removeIf(note -> note.id().equals(id));
    }

    private void show() {
        Lists.show(notes, log.contiguous());
        if (!outgoing.isEmpty()) {
            var arrived = notes.stream().map(Note::clientNoteId).collect(Collectors.toSet());
            outgoing.removeIf(note -> arrived.contains(note.id()));
        }
    }
}
