package com.galerimerkezi.messenger.desktop.local;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;

/** Copies what can still be read of a damaged outbox. The file itself stays as it is. */
final class OutboxSalvage {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSalvage.class);

    /** A table is read from both ends, so that one bad page hides no more than itself. */
    private static final List<String> DIRECTIONS = List.of("ASC", "DESC");

    /** Whatever columns it has: a damaged file may be one of an older version. */
    private static final String OUTGOING = """
            SELECT * FROM outgoing
            ORDER BY rowid\s""";

    private static final String SAVE_OUTGOING = """
            INSERT OR IGNORE INTO outgoing
                (position, id, room_id, text, created_at, state, failure, reply_to_id, forwarded_from,
                importance)
            VALUES (:position, :id, :roomId, :text, :createdAt, :state, :failure, :replyToId, :forwardedFrom,
                :importance)
            """;

    private static final String DRAFTS = """
            SELECT room_id, text FROM drafts
            ORDER BY rowid\s""";

    private static final String SAVE_DRAFT = """
            INSERT OR IGNORE INTO drafts (room_id, text) VALUES (:roomId, :text)
            """;

    private static final String DRAFT_REPLIES = """
            SELECT room_id, message_id FROM draft_replies
            ORDER BY rowid\s""";

    private static final String SAVE_DRAFT_REPLY = """
            INSERT OR IGNORE INTO draft_replies (room_id, message_id) VALUES (:roomId, :messageId)
            """;

    private static final String UPLOADS = """
            SELECT * FROM uploads
            ORDER BY rowid\s""";

    /** Without the ticket: the bytes go up anew, under the id that makes it one message. */
    private static final String SAVE_UPLOAD = """
            INSERT OR IGNORE INTO uploads (position, id, room_id, path, name, caption, copy, facts, paused)
            VALUES (:position, :id, :roomId, :path, :name, :caption, :copy, :facts, :paused)
            """;

    private static final String OUTGOING_NOTES = """
            SELECT * FROM outgoing_notes
            ORDER BY rowid\s""";

    private static final String SAVE_OUTGOING_NOTE = """
            INSERT OR IGNORE INTO outgoing_notes (position, id, room_id, text, mentions, created_at)
            VALUES (:position, :id, :roomId, :text, :mentions, :createdAt)
            """;

    private static final String ACKNOWLEDGEMENTS = """
            SELECT message_id, room_id FROM acknowledgements
            ORDER BY rowid\s""";

    private static final String SAVE_ACKNOWLEDGEMENT = """
            INSERT OR IGNORE INTO acknowledgements (message_id, room_id) VALUES (:messageId, :roomId)
            """;

    private static final String NOTE_DRAFTS = """
            SELECT room_id, text FROM note_drafts
            ORDER BY rowid\s""";

    private static final String SAVE_NOTE_DRAFT = """
            INSERT OR IGNORE INTO note_drafts (room_id, text) VALUES (:roomId, :text)
            """;

    private interface Copy {
        void row(ResultSet row, JdbcClient to) throws SQLException;
    }

    private OutboxSalvage() {}

    static void copy(Path damaged, SqliteFile fresh) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var from = DriverManager.getConnection("jdbc:sqlite:" + damaged, config.toProperties())) {
            fresh.write(to -> DIRECTIONS.forEach(direction -> {
                copy(from, OUTGOING + direction, to, OutboxSalvage::outgoing);
                copy(from, DRAFTS + direction, to, (row, into) -> draft(row, into, SAVE_DRAFT));
                copy(from, DRAFT_REPLIES + direction, to, (row, into) -> ofMessage(row, into, SAVE_DRAFT_REPLY));
                copy(from, UPLOADS + direction, to, OutboxSalvage::upload);
                copy(from, OUTGOING_NOTES + direction, to, OutboxSalvage::outgoingNote);
                copy(from, NOTE_DRAFTS + direction, to, (row, into) -> draft(row, into, SAVE_NOTE_DRAFT));
                copy(from, ACKNOWLEDGEMENTS + direction, to, (row, into) -> ofMessage(row, into, SAVE_ACKNOWLEDGEMENT));
            }));
        } catch (SQLException unreadable) {
            LOG.warn("Nothing of {} can be read: {}", damaged, unreadable.getMessage());
        }
    }

    private static void copy(Connection from, String select, JdbcClient to, Copy copy) {
        try (var statement = from.createStatement();
                var rows = statement.executeQuery(select)) {
            while (rows.next()) {
                copyIfSound(rows, to, copy);
            }
        } catch (SQLException end) {
            LOG.warn("No more rows can be read: {}", end.getMessage());
        }
    }

    private static void copyIfSound(ResultSet row, JdbcClient to, Copy copy) throws SQLException {
        try {
            copy.row(row, to);
        } catch (IllegalArgumentException | DateTimeException unsound) {
            LOG.warn("A row is not what it was: {}", unsound.getMessage());
        }
    }

    private static void outgoing(ResultSet row, JdbcClient to) throws SQLException {
        var refusal = refusal(row);
        to.sql(SAVE_OUTGOING)
                .param("position", row.getLong("position"))
                .param("id", ClientMessageId.of(text(row, "id")).toString())
                .param("roomId", RoomId.of(text(row, "room_id")).toString())
                .param("text", text(row, "text"))
                .param("createdAt", Instant.parse(text(row, "created_at")).toString())
                .param("state", refusal == null ? "QUEUED" : "FAILED")
                .param("failure", refusal)
                .param("replyToId", sound(row, "reply_to_id", MessageId::of))
                .param("forwardedFrom", sound(row, "forwarded_from", OutboxSalvage::origin))
                .param("importance", sound(row, "importance", Importance::of))
                .update();
    }

    /** The message is worth more than what it answers: an unsound value is left out. */
    private static @Nullable String sound(ResultSet row, String column, Function<String, ?> reading)
            throws SQLException {
        try {
            var value = hasColumn(row, column) ? row.getString(column) : null;
            return value == null || reading.apply(value) == null ? null : value;
        } catch (IllegalArgumentException | DataAccessException unsound) {
            return null;
        }
    }

    private static ForwardedFrom origin(String json) {
        return Rows.row(json, ForwardedFrom.class);
    }

    private static boolean hasColumn(ResultSet row, String column) throws SQLException {
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.getColumnName(i).equals(column)) {
                return true;
            }
        }
        return false;
    }

    /** Without a reason that is known the message is tried once more: the server has it once, by its id. */
    private static @Nullable String refusal(ResultSet row) throws SQLException {
        var failure = text(row, "failure");
        boolean known =
                Stream.of(ErrorCode.values()).anyMatch(code -> code.name().equals(failure));
        return known && text(row, "state").equals("FAILED") ? failure : null;
    }

    /** One that was refused is tried once more. */
    private static void outgoingNote(ResultSet row, JdbcClient to) throws SQLException {
        to.sql(SAVE_OUTGOING_NOTE)
                .param("position", row.getLong("position"))
                .param("id", ClientMessageId.of(text(row, "id")).toString())
                .param("roomId", RoomId.of(text(row, "room_id")).toString())
                .param("text", text(row, "text"))
                .param("mentions", text(row, "mentions"))
                .param("createdAt", Instant.parse(text(row, "created_at")).toString())
                .update();
    }

    private static void draft(ResultSet row, JdbcClient to, String save) throws SQLException {
        to.sql(save)
                .param("roomId", RoomId.of(text(row, "room_id")).toString())
                .param("text", text(row, "text"))
                .update();
    }

    private static void ofMessage(ResultSet row, JdbcClient to, String save) throws SQLException {
        to.sql(save)
                .param("roomId", RoomId.of(text(row, "room_id")).toString())
                .param("messageId", MessageId.of(text(row, "message_id")).toString())
                .update();
    }

    private static void upload(ResultSet row, JdbcClient to) throws SQLException {
        to.sql(SAVE_UPLOAD)
                .param("position", row.getLong("position"))
                .param("id", ClientMessageId.of(text(row, "id")).toString())
                .param("roomId", RoomId.of(text(row, "room_id")).toString())
                .param("path", Path.of(text(row, "path")).toString())
                .param("name", text(row, "name"))
                .param("caption", text(row, "caption"))
                .param("copy", row.getBoolean("copy"))
                .param("facts", text(row, "facts"))
                .param("paused", row.getBoolean("paused"))
                .update();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
