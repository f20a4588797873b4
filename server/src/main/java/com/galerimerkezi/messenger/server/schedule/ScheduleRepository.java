package com.galerimerkezi.messenger.server.schedule;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ScheduledId;
import com.galerimerkezi.messenger.contract.ScheduledMessage;
import com.galerimerkezi.messenger.contract.ScheduledState;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows change under their room's lock, as messages do. */
@Repository
class ScheduleRepository {

    private static final String INSERT = """
            INSERT INTO scheduled_messages (id, room_id, gallery_id, author_id, content, reply_to_id, due_at,
                client_message_id, created_at, importance)
            VALUES (:id, :roomId, :galleryId, :authorId, :content, :replyToId, :dueAt, :clientMessageId, :at,
                :importance)
            """;

    private static final String SCHEDULED = """
            SELECT s.*, u.first_name, u.last_name, u.role, u.is_active FROM scheduled_messages s
            JOIN users u ON u.id = s.author_id
            """;

    private static final String FIND = SCHEDULED + "WHERE s.id = :id AND s.gallery_id = :galleryId";

    private static final String FIND_MADE = SCHEDULED + """
            WHERE s.author_id = :userId AND s.gallery_id = :galleryId AND s.client_message_id = :clientMessageId
            """;

    private static final String LIST = SCHEDULED + """
            WHERE s.room_id = :roomId AND s.gallery_id = :galleryId AND s.state IN ('pending', 'refused')
            ORDER BY s.due_at, s.id
            """;

    private static final String EDIT = """
            UPDATE scheduled_messages
            SET content = :content, due_at = :dueAt, reply_to_id = :replyToId, importance = :importance,
                state = 'pending', refusal = NULL, settled_at = NULL
            WHERE id = :id AND state IN ('pending', 'refused')
            """;

    private static final String CANCEL = """
            UPDATE scheduled_messages
            SET state = 'cancelled', refusal = NULL, settled_at = :at
            WHERE id = :id AND state IN ('pending', 'refused')
            """;

    private static final String FIND_DUE = SCHEDULED + """
            WHERE s.state = 'pending' AND s.due_at <= :now
            ORDER BY s.due_at, s.id
            LIMIT :limit
            """;

    /** Of the very message that this transaction stores; nothing where somebody has changed the words meanwhile. */
    private static final String SEND = """
            UPDATE scheduled_messages s
            SET state = 'sent', message_id = m.id, settled_at = :now, late = s.due_at < :lateBefore
            FROM chat_messages m
            WHERE s.id = :id AND s.state = 'pending' AND s.content = :content AND s.due_at = :dueAt
              AND m.importance IS NOT DISTINCT FROM s.importance
              AND m.sender_id = s.author_id AND m.client_message_id = s.id
            """;

    private static final String REFUSE = """
            UPDATE scheduled_messages
            SET state = 'refused', refusal = :refusal, settled_at = :now
            WHERE id = :id AND state = 'pending'
            """;

    private static final String NEXT_DUE = "SELECT min(due_at) FROM scheduled_messages WHERE state = 'pending'";

    private final JdbcClient jdbc;

    ScheduleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            ScheduledId id,
            RoomId room,
            Caller author,
            ScheduleService.Asked asked,
            ClientMessageId clientMessageId,
            Instant at) {
        asked(INSERT, id, asked)
                .param("roomId", room.value())
                .param("galleryId", author.galleryId().value())
                .param("authorId", author.userId().value())
                .param("clientMessageId", clientMessageId.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ScheduledMessage> find(ScheduledId id, GalleryId gallery) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .param("galleryId", gallery.value())
                .query(ScheduleRepository::scheduledIn)
                .optional();
    }

    Optional<ScheduledMessage> findMade(Caller author, ClientMessageId clientMessageId) {
        return jdbc.sql(FIND_MADE)
                .param("userId", author.userId().value())
                .param("galleryId", author.galleryId().value())
                .param("clientMessageId", clientMessageId.value())
                .query(ScheduleRepository::scheduledIn)
                .optional();
    }

    List<ScheduledMessage> list(RoomId room, GalleryId gallery) {
        return jdbc.sql(LIST)
                .param("roomId", room.value())
                .param("galleryId", gallery.value())
                .query(ScheduleRepository::scheduledIn)
                .list();
    }

    void edit(ScheduledId id, ScheduleService.Asked asked) {
        asked(EDIT, id, asked).update();
    }

    void cancel(ScheduledId id, Instant at) {
        jdbc.sql(CANCEL)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Due> findDue(Instant now, int limit) {
        return jdbc.sql(FIND_DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new Due(
                        scheduledIn(row, number),
                        new GalleryId(row.getObject("gallery_id", UUID.class)),
                        Role.of(row.getString("role")),
                        row.getBoolean("is_active")))
                .list();
    }

    /** False where it was edited, cancelled or sent meanwhile. */
    boolean send(ScheduledMessage scheduled, Instant now, Instant lateBefore) {
        return jdbc.sql(SEND)
                        .param("id", scheduled.id().value())
                        .param("content", scheduled.content())
                        .param("dueAt", scheduled.dueAt().atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("lateBefore", lateBefore.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean refuse(ScheduledId id, ErrorCode refusal, Instant now) {
        return jdbc.sql(REFUSE)
                        .param("id", id.value())
                        .param("refusal", refusal.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Instant> nextDue() {
        return jdbc.sql(NEXT_DUE)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, ScheduledId id, ScheduleService.Asked asked) {
        var original = asked.replyToId();
        var importance = asked.importance();
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("content", asked.content())
                .param("dueAt", asked.dueAt().atOffset(ZoneOffset.UTC))
                .param("replyToId", original == null ? null : original.value(), Types.OTHER)
                .param("importance", importance == null ? null : importance.wireName(), Types.VARCHAR);
    }

    private static ScheduledMessage scheduledIn(ResultSet row, int number) throws SQLException {
        var original = row.getObject("reply_to_id", UUID.class);
        var message = row.getObject("message_id", UUID.class);
        var refusal = row.getString("refusal");
        var importance = row.getString("importance");
        return new ScheduledMessage(
                new ScheduledId(row.getObject("id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                new UserId(row.getObject("author_id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("content"),
                original == null ? null : new MessageId(original),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                ScheduledState.of(row.getString("state")),
                message == null ? null : new MessageId(message),
                refusal == null ? null : ErrorCode.valueOf(refusal),
                row.getBoolean("late"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instantIn(row, "settled_at"),
                importance == null ? null : Importance.of(importance));
    }

    private static @Nullable Instant instantIn(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** One whose time has come, with what its author is by now. */
    record Due(ScheduledMessage scheduled, GalleryId gallery, Role authorRole, boolean authorIsActive) {

        Caller author() {
            return new Caller(scheduled.authorId(), gallery, authorRole, null);
        }
    }
}
