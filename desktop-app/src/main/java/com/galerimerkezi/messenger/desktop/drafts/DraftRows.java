package com.galerimerkezi.messenger.desktop.drafts;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.local.SqliteFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts on disk: the text, what it answers, and apart from both what the server knows of it. */
public final class DraftRows {

    private static final String FIND_ALL = """
            SELECT room_id, text, importance, message_id, written_at, told, held
            FROM (SELECT room_id FROM drafts UNION SELECT room_id FROM draft_places)
            LEFT JOIN drafts USING (room_id)
            LEFT JOIN draft_replies USING (room_id)
            LEFT JOIN draft_places USING (room_id)
            """;

    private static final String SAVE = """
            INSERT INTO drafts (room_id, text, importance) VALUES (:roomId, :text, :importance)
            """;

    private static final String PUT_BEFORE = """
            INSERT INTO drafts (room_id, text, importance) VALUES (:roomId, :text, :importance)
            ON CONFLICT (room_id) DO UPDATE
            SET text = excluded.text || char(10) || text, importance = coalesce(importance, excluded.importance)
            """;

    private static final String DELETE = """
            DELETE FROM drafts WHERE room_id = :roomId
            """;

    private static final String SAVE_REPLY = """
            INSERT INTO draft_replies (room_id, message_id) VALUES (:roomId, :messageId)
            """;

    private static final String PUT_REPLY_BEFORE = """
            INSERT OR IGNORE INTO draft_replies (room_id, message_id) VALUES (:roomId, :messageId)
            """;

    private static final String DELETE_REPLY = """
            DELETE FROM draft_replies WHERE room_id = :roomId
            """;

    private static final String SAVE_PLACE = """
            INSERT INTO draft_places (room_id, written_at, told, held) VALUES (:roomId, :writtenAt, :told, :held)
            """;

    private static final String DELETE_PLACE = """
            DELETE FROM draft_places WHERE room_id = :roomId
            """;

    private final SqliteFile file;

    DraftRows(SqliteFile file) {
        this.file = file;
    }

    /** Where the text went without its place, or the place without the text, the program ended in between: it is told. */
    Map<RoomId, Draft> findAll(Instant now) {
        var all = new HashMap<RoomId, Draft>();
        file.inTransaction(jdbc -> jdbc.sql(FIND_ALL)
                        .query((row, _) -> Map.entry(RoomId.of(row.getString("room_id")), draft(row, now)))
                        .list())
                .forEach(draft -> all.put(draft.getKey(), draft.getValue()));
        return all;
    }

    private static Draft draft(ResultSet row, Instant now) throws SQLException {
        var text = row.getString("text");
        var reply = row.getString("message_id");
        var at = row.getString("written_at");
        boolean isHeld = row.getBoolean("held");
        var importance = text == null ? null : row.getString("importance");
        var draft = new Draft(
                text == null ? "" : text,
                text == null || reply == null ? null : MessageId.of(reply),
                importance == null ? null : Importance.of(importance),
                at == null ? Instant.EPOCH : Instant.parse(at),
                row.getBoolean("told"),
                isHeld);
        boolean isTorn = at == null || (text == null && isHeld && draft.isTold());
        return isTorn ? draft.renewed(now) : draft;
    }

    void write(Map<RoomId, Draft> changes) {
        file.write(jdbc -> changes.forEach((room, draft) -> {
            remove(jdbc, room);
            jdbc.sql(DELETE_PLACE).param("roomId", room.toString()).update();
            if (!draft.text().isEmpty()) {
                write(jdbc, room, draft);
            }
            if (!draft.text().isEmpty() || draft.isHeld() || !draft.isTold()) {
                place(jdbc, room, draft);
            }
        }));
    }

    private static void write(JdbcClient jdbc, RoomId room, Draft draft) {
        jdbc.sql(SAVE)
                .param("roomId", room.toString())
                .param("text", draft.text())
                .param("importance", nameOf(draft.importance()))
                .update();
        if (draft.replyTo() != null) {
            reply(jdbc, SAVE_REPLY, room, draft.replyTo());
        }
    }

    private static void place(JdbcClient jdbc, RoomId room, Draft draft) {
        jdbc.sql(SAVE_PLACE)
                .param("roomId", room.toString())
                .param("writtenAt", draft.writtenAt().toString())
                .param("told", draft.isTold())
                .param("held", draft.isHeld())
                .update();
    }

    /** As a part of the transaction that puts the text into the outbox. */
    public static void remove(JdbcClient jdbc, RoomId room) {
        jdbc.sql(DELETE).param("roomId", room.toString()).update();
        jdbc.sql(DELETE_REPLY).param("roomId", room.toString()).update();
    }

    /** As a part of the transaction that takes the text out of the outbox. */
    public static void putBefore(
            JdbcClient jdbc, RoomId room, String text, @Nullable MessageId replyTo, @Nullable Importance importance) {
        jdbc.sql(PUT_BEFORE)
                .param("roomId", room.toString())
                .param("text", text)
                .param("importance", nameOf(importance))
                .update();
        if (replyTo != null) {
            reply(jdbc, PUT_REPLY_BEFORE, room, replyTo);
        }
    }

    private static @Nullable String nameOf(@Nullable Importance importance) {
        return importance == null ? null : importance.wireName();
    }

    private static void reply(JdbcClient jdbc, String sql, RoomId room, MessageId replyTo) {
        jdbc.sql(sql)
                .param("roomId", room.toString())
                .param("messageId", replyTo.toString())
                .update();
    }
}
