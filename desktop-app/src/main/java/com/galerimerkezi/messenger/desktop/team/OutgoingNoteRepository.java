package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.local.Rows;
import com.galerimerkezi.messenger.desktop.local.SqliteFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes on their way, in typed order. A table of their own: no way leads from it to the other gallery. */
final class OutgoingNoteRepository {

    private static final String INSERT = """
            INSERT INTO outgoing_notes (id, room_id, text, mentions, created_at)
            VALUES (:id, :roomId, :text, :mentions, :createdAt)
            """;

    private static final String FIND_ALL = """
            SELECT * FROM outgoing_notes
            ORDER BY position
            """;

    private static final String FIND_NEXT = """
            SELECT * FROM outgoing_notes
            WHERE failure IS NULL
            ORDER BY position
            LIMIT 1
            """;

    private static final String SET_FAILURE = """
            UPDATE outgoing_notes SET failure = :failure
            WHERE id = :id
            """;

    private static final String TAKE = """
            DELETE FROM outgoing_notes
            WHERE id = :id
            RETURNING *
            """;

    private final SqliteFile file;

    OutgoingNoteRepository(SqliteFile file) {
        this.file = file;
    }

    /** The draft that it was goes in the same transaction: a crash leaves one of the two. */
    void insert(OutgoingNote note) {
        file.write(jdbc -> {
            jdbc.sql(INSERT)
                    .param("id", note.id().toString())
                    .param("roomId", note.roomId().toString())
                    .param("text", note.text())
                    .param("mentions", Rows.json(note.mentions()))
                    .param("createdAt", note.createdAt().toString())
                    .update();
            NoteDrafts.remove(jdbc, note.roomId());
        });
    }

    List<OutgoingNote> findAll() {
        return file.inTransaction(
                jdbc -> jdbc.sql(FIND_ALL).query(OutgoingNoteRepository::note).list());
    }

    /** The oldest that was not refused. */
    Optional<OutgoingNote> findNext() {
        return file.inTransaction(
                jdbc -> jdbc.sql(FIND_NEXT).query(OutgoingNoteRepository::note).optional());
    }

    /** Null: it is to be tried once more. */
    void setFailure(ClientMessageId id, @Nullable ErrorCode failure) {
        file.write(jdbc -> jdbc.sql(SET_FAILURE)
                .param("id", id.toString())
                .param("failure", failure == null ? null : failure.name())
                .update());
    }

    Optional<OutgoingNote> take(ClientMessageId id) {
        return file.inTransaction(jdbc -> jdbc.sql(TAKE)
                .param("id", id.toString())
                .query(OutgoingNoteRepository::note)
                .optional());
    }

    private static OutgoingNote note(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        return new OutgoingNote(
                ClientMessageId.of(row.getString("id")),
                RoomId.of(row.getString("room_id")),
                row.getString("text"),
                List.of(Rows.row(row.getString("mentions"), UserId[].class)),
                Instant.parse(row.getString("created_at")),
                failure == null ? null : ErrorCode.valueOf(failure));
    }
}
