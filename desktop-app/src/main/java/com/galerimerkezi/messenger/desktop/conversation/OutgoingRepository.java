package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.drafts.DraftRows;
import com.galerimerkezi.messenger.desktop.local.Rows;
import com.galerimerkezi.messenger.desktop.local.SqliteFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Unsent messages on disk, in typed order. */
final class OutgoingRepository {

    private static final String INSERT = """
            INSERT INTO outgoing (id, room_id, text, created_at, state, reply_to_id, importance, forwarded_from)
            VALUES (:id, :roomId, :text, :createdAt, :state, :replyToId, :importance, :forwardedFrom)
            """;

    private static final String FIND_ALL = """
            SELECT * FROM outgoing
            ORDER BY position
            """;

    private static final String FIND_NEXT = """
            SELECT * FROM outgoing
            WHERE room_id = :roomId
            ORDER BY position
            LIMIT 1
            """;

    private static final String SET_STATE = """
            UPDATE outgoing SET state = :state, failure = :failure
            WHERE id = :id
            """;

    /** What was on its way when the program ended may not have arrived. */
    private static final String QUEUE_AGAIN = """
            UPDATE outgoing SET state = 'QUEUED'
            WHERE state = 'SENDING'
            """;

    private static final String TAKE = """
            DELETE FROM outgoing
            WHERE id = :id AND state <> 'SENDING'
            RETURNING *
            """;

    private static final String RETRY = """
            UPDATE outgoing SET state = 'QUEUED', failure = NULL
            WHERE id = :id AND state = 'FAILED'
            RETURNING *
            """;

    private static final String DELETE = """
            DELETE FROM outgoing
            WHERE id = :id
            """;

    private final SqliteFile file;

    OutgoingRepository(SqliteFile file) {
        this.file = file;
    }

    /** The draft that it was goes in the same transaction: a crash leaves one of the two. */
    void insert(OutgoingMessage message) {
        file.write(jdbc -> {
            insert(jdbc, message);
            DraftRows.remove(jdbc, message.roomId());
        });
    }

    /** All or none; what is being written in their room is another matter. */
    void insertBesideDraft(List<OutgoingMessage> messages) {
        file.write(jdbc -> messages.forEach(message -> insert(jdbc, message)));
    }

    private static void insert(JdbcClient jdbc, OutgoingMessage message) {
        jdbc.sql(INSERT)
                .param("id", message.id().toString())
                .param("roomId", message.roomId().toString())
                .param("text", message.text())
                .param("createdAt", message.createdAt().toString())
                .param("state", message.state().name())
                .param(
                        "replyToId",
                        message.replyToId() == null ? null : message.replyToId().toString())
                .param(
                        "importance",
                        message.importance() == null
                                ? null
                                : message.importance().wireName())
                .param("forwardedFrom", message.origin() == null ? null : Rows.json(message.origin()))
                .update();
    }

    List<OutgoingMessage> findAll() {
        return file.inTransaction(
                jdbc -> jdbc.sql(FIND_ALL).query(OutgoingRepository::message).list());
    }

    Optional<OutgoingMessage> findNext(RoomId room) {
        return file.inTransaction(jdbc -> jdbc.sql(FIND_NEXT)
                .param("roomId", room.toString())
                .query(OutgoingRepository::message)
                .optional());
    }

    /** False when it is gone meanwhile. */
    boolean setState(ClientMessageId id, SendState state, @Nullable ErrorCode failure) {
        return file.inTransaction(jdbc -> jdbc.sql(SET_STATE)
                        .param("id", id.toString())
                        .param("state", state.name())
                        .param("failure", failure == null ? null : failure.name())
                        .update()
                == 1);
    }

    void queueAgain() {
        file.write(jdbc -> jdbc.sql(QUEUE_AGAIN).update());
    }

    /** Empty for a message that is on its way, or gone. */
    Optional<OutgoingMessage> take(ClientMessageId id) {
        return changed(TAKE, id);
    }

    /** As {@link #take}, and the text is the room's draft again, before what is being written there. */
    Optional<OutgoingMessage> takeIntoDraft(ClientMessageId id) {
        return file.inTransaction(jdbc -> {
            var taken = take(id);
            taken.ifPresent(message -> DraftRows.putBefore(
                    jdbc, message.roomId(), message.text(), message.replyToId(), message.importance()));
            return taken;
        });
    }

    Optional<OutgoingMessage> retry(ClientMessageId id) {
        return changed(RETRY, id);
    }

    private Optional<OutgoingMessage> changed(String sql, ClientMessageId id) {
        return file.inTransaction(jdbc -> jdbc.sql(sql)
                .param("id", id.toString())
                .query(OutgoingRepository::message)
                .optional());
    }

    void delete(ClientMessageId id) {
        file.write(jdbc -> jdbc.sql(DELETE).param("id", id.toString()).update());
    }

    private static OutgoingMessage message(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        var replyTo = row.getString("reply_to_id");
        var importance = row.getString("importance");
        var origin = row.getString("forwarded_from");
        return new OutgoingMessage(
                ClientMessageId.of(row.getString("id")),
                RoomId.of(row.getString("room_id")),
                row.getString("text"),
                Instant.parse(row.getString("created_at")),
                SendState.valueOf(row.getString("state")),
                failure == null ? null : ErrorCode.valueOf(failure),
                replyTo == null ? null : MessageId.of(replyTo),
                importance == null ? null : Importance.of(importance),
                origin == null ? null : Rows.row(origin, ForwardedFrom.class));
    }
}
