package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Reminder;
import com.galerimerkezi.messenger.contract.ReminderId;
import com.galerimerkezi.messenger.contract.ReminderState;
import com.galerimerkezi.messenger.contract.RoomId;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Follow-up reminders: of one user, or of a gallery. */
@Repository
class ReminderRepository {

    private static final String INSERT = """
            INSERT INTO room_reminders (id, room_id, gallery_id, user_id, created_by, text, due_at, client_reminder_id,
                created_at)
            VALUES (:id, :roomId, :galleryId, :userId, :createdBy, :text, :dueAt, :clientReminderId, :at)
            ON CONFLICT (created_by, client_reminder_id) DO NOTHING
            """;

    private static final String REMINDER = """
            SELECT n.*, u.first_name, u.last_name FROM room_reminders n
            JOIN users u ON u.id = n.created_by
            """;

    private static final String OWN = REMINDER + """
            WHERE n.gallery_id = :galleryId AND (n.user_id IS NULL OR n.user_id = :userId)
            """;

    private static final String FIND = OWN + "AND n.room_id = :roomId AND n.id = :id";

    private static final String LIST = OWN + """
            AND n.state <> 'done'
            ORDER BY n.due_at, n.id
            LIMIT :limit
            """;

    private static final String FIND_BY_CLIENT_ID = REMINDER + """
            WHERE n.gallery_id = :galleryId AND n.created_by = :userId AND n.client_reminder_id = :clientReminderId
            """;

    private static final String SETTLE = """
            UPDATE room_reminders
            SET state = 'done'
            WHERE id = :id AND gallery_id = :galleryId AND state <> 'done'
            """;

    private static final String FIND_DUE = """
            SELECT id, room_id, gallery_id FROM room_reminders
            WHERE state = 'open' AND due_at <= :now
            ORDER BY due_at
            LIMIT :limit
            """;

    /** Once, however many look at it. */
    private static final String COME = """
            WITH come AS (
                UPDATE room_reminders
                SET state = 'due', told_at = :now, late = due_at < :lateBefore
                WHERE id = :id AND state = 'open' AND due_at <= :now
                RETURNING *
            )
            """ + REMINDER.replace("room_reminders n", "come n");

    private static final String NEXT_DUE = "SELECT min(due_at) FROM room_reminders WHERE state = 'open'";

    private final JdbcClient jdbc;

    ReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this user has sent something under that id before. */
    boolean insert(Reminder reminder, GalleryId gallery, ClientMessageId clientReminderId) {
        var user = reminder.userId();
        return jdbc.sql(INSERT)
                        .param("id", reminder.id().value())
                        .param("roomId", reminder.roomId().value())
                        .param("galleryId", gallery.value())
                        .param("userId", user == null ? null : user.value(), Types.OTHER)
                        .param("createdBy", reminder.createdBy().value())
                        .param("text", reminder.text(), Types.VARCHAR)
                        .param("dueAt", reminder.dueAt().atOffset(ZoneOffset.UTC))
                        .param("clientReminderId", clientReminderId.value())
                        .param("at", reminder.createdAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Another user's own is not even known to exist. */
    Optional<Reminder> find(Caller reader, RoomId room, ReminderId id) {
        return own(FIND, reader)
                .param("roomId", room.value())
                .param("id", id.value())
                .query(ReminderRepository::reminderIn)
                .optional();
    }

    /** What is not settled, the earliest first. */
    List<Reminder> list(Caller reader, int limit) {
        return own(LIST, reader)
                .param("limit", limit)
                .query(ReminderRepository::reminderIn)
                .list();
    }

    Optional<Reminder> findSent(Caller creator, ClientMessageId clientReminderId) {
        return own(FIND_BY_CLIENT_ID, creator)
                .param("clientReminderId", clientReminderId.value())
                .query(ReminderRepository::reminderIn)
                .optional();
    }

    /** False when it was settled before. */
    boolean settle(GalleryId gallery, ReminderId id) {
        return jdbc.sql(SETTLE)
                        .param("id", id.value())
                        .param("galleryId", gallery.value())
                        .update()
                == 1;
    }

    List<Due> findDue(Instant now, int limit) {
        return jdbc.sql(FIND_DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new Due(
                        new ReminderId(row.getObject("id", UUID.class)),
                        new RoomId(row.getObject("room_id", UUID.class)),
                        new GalleryId(row.getObject("gallery_id", UUID.class))))
                .list();
    }

    /** Nothing where it has come already, or was settled. */
    Optional<Reminder> come(ReminderId id, Instant now, Instant lateBefore) {
        return jdbc.sql(COME)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lateBefore", lateBefore.atOffset(ZoneOffset.UTC))
                .query(ReminderRepository::reminderIn)
                .optional();
    }

    Optional<Instant> nextDue() {
        return jdbc.sql(NEXT_DUE)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private JdbcClient.StatementSpec own(String sql, Caller caller) {
        return jdbc.sql(sql)
                .param("galleryId", caller.galleryId().value())
                .param("userId", caller.userId().value());
    }

    private static Reminder reminderIn(ResultSet row, int number) throws SQLException {
        var user = row.getObject("user_id", UUID.class);
        var told = row.getObject("told_at", OffsetDateTime.class);
        return new Reminder(
                new ReminderId(row.getObject("id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                user == null ? null : new UserId(user),
                new UserId(row.getObject("created_by", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("text"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                ReminderState.of(row.getString("state")),
                told == null ? null : told.toInstant(),
                row.getBoolean("late"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    record Due(ReminderId id, RoomId room, GalleryId gallery) {}
}
