package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.local.SqliteFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes that were begun, room by room, apart from what is being written to the other gallery. On the UI thread. */
public final class NoteDrafts {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final String FIND_ALL = """
            SELECT room_id, text FROM note_drafts
            """;

    private static final String SAVE = """
            INSERT INTO note_drafts (room_id, text) VALUES (:roomId, :text)
            ON CONFLICT (room_id) DO UPDATE SET text = excluded.text
            """;

    private static final String DELETE = """
            DELETE FROM note_drafts WHERE room_id = :roomId
            """;

    private final SqliteFile file;
    private final Background background;
    private final Map<RoomId, String> texts = new HashMap<>();
    private final Map<RoomId, String> unwritten = new HashMap<>();
    private @Nullable Future<?> pending;

    /** Reads the file, so it is not made on the UI thread. */
    NoteDrafts(SqliteFile file, Background background) {
        this.file = file;
        this.background = background;
        file.inTransaction(jdbc -> jdbc.sql(FIND_ALL)
                        .query((row, _) -> Map.entry(RoomId.of(row.getString("room_id")), row.getString("text")))
                        .list())
                .forEach(draft -> texts.put(draft.getKey(), draft.getValue()));
    }

    public String textOf(RoomId room) {
        return texts.getOrDefault(room, "");
    }

    /** Blank text is no draft. */
    public void changed(RoomId room, String text) {
        var kept = text.isBlank() ? "" : text;
        if (kept.equals(textOf(room))) {
            return;
        }
        texts.put(room, kept);
        unwritten.put(room, kept);
        if (pending == null) {
            pending = background.later(PAUSE, this::flush);
        }
    }

    /** As a part of the transaction that puts the note into the outbox. */
    static void remove(JdbcClient jdbc, RoomId room) {
        jdbc.sql(DELETE).param("roomId", room.toString()).update();
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
        var changes = Map.copyOf(unwritten);
        unwritten.clear();
        var _ = background.inOrder(() -> {
            file.write(jdbc -> changes.forEach((room, text) -> write(jdbc, room, text)));
            return changes.size();
        });
    }

    private static void write(JdbcClient jdbc, RoomId room, String text) {
        if (text.isEmpty()) {
            remove(jdbc, room);
        } else {
            jdbc.sql(SAVE).param("roomId", room.toString()).param("text", text).update();
        }
    }
}
