package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.local.Rows;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The newest notes of each room in the cache. */
final class NoteRepository {

    private static final int KEPT = 200;

    private static final String FIND = """
            SELECT json FROM notes
            WHERE room_id = :roomId
            ORDER BY place
            """;

    private static final String FIND_ALL = """
            SELECT json FROM notes
            WHERE :roomId IS NULL OR room_id = :roomId
            """;

    private static final String FIND_ONE = """
            SELECT json FROM notes
            WHERE room_id = :roomId AND place = :place
            """;

    private static final String SAVE = """
            INSERT INTO notes (room_id, place, json) VALUES (:roomId, :place, :json)
            ON CONFLICT (room_id, place) DO UPDATE SET json = excluded.json
            """;

    private static final String PRUNE = """
            DELETE FROM notes
            WHERE place <= (SELECT max(newest.place) FROM notes newest WHERE newest.room_id = notes.room_id) - :kept
            """;

    private static final String DELETE_ALL = """
            DELETE FROM notes
            """;

    private final CacheFile cache;

    NoteRepository(CacheFile cache) {
        this.cache = cache;
    }

    /** Oldest first. */
    List<Note> find(RoomId room) {
        return cache.inTransaction(jdbc -> jdbc.sql(FIND)
                .param("roomId", room.toString())
                .query((row, _) -> Rows.row(row.getString(1), Note.class))
                .list());
    }

    /** They are few: read one by one, as they are. */
    List<Note> search(String[] words, @Nullable RoomId room) {
        return cache.inTransaction(jdbc -> jdbc
                .sql(FIND_ALL)
                .param("roomId", room == null ? null : room.toString())
                .query((row, _) -> Rows.row(row.getString(1), Note.class))
                .list()
                .stream()
                .filter(note -> note.content() != null && SearchText.matches(words, note.content()))
                .toList());
    }

    void save(List<Note> notes) {
        cache.write(jdbc -> notes.forEach(note -> save(jdbc, note)));
    }

    private static void save(JdbcClient jdbc, Note note) {
        var later = jdbc.sql(FIND_ONE)
                .param("roomId", note.roomId().toString())
                .param("place", note.place())
                .query((row, _) -> Rows.row(row.getString(1), Note.class))
                .optional()
                .map(known -> NoteLog.later(known, note))
                .orElse(note);
        jdbc.sql(SAVE)
                .param("roomId", later.roomId().toString())
                .param("place", later.place())
                .param("json", Rows.json(later))
                .update();
    }

    /** Old rows would make the cache grow for ever. */
    void prune() {
        cache.write(jdbc -> jdbc.sql(PRUNE).param("kept", KEPT).update());
    }

    void deleteAll() {
        cache.write(jdbc -> jdbc.sql(DELETE_ALL).update());
    }
}
