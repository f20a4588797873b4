package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A room's notes by their places. An answer and the log may come in any order: of one note the later version stays. */
final class NoteLog {

    private final TreeMap<Long, Note> notes = new TreeMap<>();

    void put(Note note) {
        notes.merge(note.place(), note, NoteLog::later);
    }

    /** A deleted note comes back to nobody, and an edited one not to what it was. */
    static Note later(Note one, Note other) {
        if (one.deletedAt() != null) {
            return one;
        }
        if (other.deletedAt() != null || one.editedAt() == null) {
            return other;
        }
        return other.editedAt() == null || other.editedAt().isBefore(one.editedAt()) ? one : other;
    }

    /** Up to the newest and without a hole, the oldest first. */
    List<Note> contiguous() {
        var run = new ArrayList<Note>();
        for (var note : notes.descendingMap().values()) {
            if (!run.isEmpty() && run.getLast().place() != note.place() + 1) {
                break;
            }
            run.add(note);
        }
        return run.reversed();
    }
}
