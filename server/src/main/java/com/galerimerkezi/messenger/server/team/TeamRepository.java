package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomStatus;
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

/** One side's row of a room: who answers, labels, status, snooze. Room rows read it. */
@Repository
class TeamRepository {

    private static final String ASSIGN = """
            INSERT INTO room_teams (room_id, gallery_id, assignee_id, assigned_at)
            VALUES (:roomId, :galleryId, :assigneeId, :at)
            ON CONFLICT (room_id, gallery_id) DO UPDATE
            SET assignee_id = excluded.assignee_id, assigned_at = excluded.assigned_at
            """;

    private static final String SET_STATUS = """
            INSERT INTO room_teams (room_id, gallery_id, status, status_seq)
            VALUES (:roomId, :galleryId, :status, :seq)
            ON CONFLICT (room_id, gallery_id) DO UPDATE
            SET status = excluded.status, status_seq = excluded.status_seq
            """;

    private static final String SNOOZE = """
            INSERT INTO room_teams (room_id, gallery_id, snoozed_until, snoozed_by, snooze_reason, snooze_seq)
            VALUES (:roomId, :galleryId, :until, :by, :reason, :seq)
            ON CONFLICT (room_id, gallery_id) DO UPDATE
            SET snoozed_until = excluded.snoozed_until, snoozed_by = excluded.snoozed_by,
                snooze_reason = excluded.snooze_reason, snooze_seq = excluded.snooze_seq
            """;

    private static final String WAKE = """
            UPDATE room_teams
            SET snoozed_until = NULL, snoozed_by = NULL, snooze_reason = NULL, snooze_seq = NULL
            WHERE room_id = :roomId AND gallery_id = :galleryId
            """;

    private static final String SNOOZED = """
            SELECT t.*, t.snooze_seq = r.last_seq AS counts FROM room_teams t
            JOIN chat_rooms r ON r.id = t.room_id
            """;

    private static final String FIND_SNOOZED = SNOOZED + """
            WHERE t.room_id = :roomId AND t.gallery_id = :galleryId AND t.snoozed_until IS NOT NULL
            """;

    private static final String FIND_DUE = SNOOZED + """
            WHERE t.snoozed_until <= :now
            ORDER BY t.snoozed_until
            LIMIT :limit
            """;

    private static final String NEXT_END = "SELECT min(snoozed_until) FROM room_teams WHERE snoozed_until IS NOT NULL";

    private static final String ADD_LABEL = """
            INSERT INTO room_teams AS t (room_id, gallery_id, label_ids)
            VALUES (:roomId, :galleryId, ARRAY[:labelId]::uuid[])
            ON CONFLICT (room_id, gallery_id) DO UPDATE
            SET label_ids = array_append(array_remove(t.label_ids, :labelId), :labelId)
            """;

    private static final String REMOVE_LABEL = """
            UPDATE room_teams
            SET label_ids = array_remove(label_ids, :labelId)
            WHERE room_id = :roomId AND gallery_id = :galleryId
            """;

    private static final String FORGET_LABEL = """
            UPDATE room_teams
            SET label_ids = array_remove(label_ids, :labelId)
            WHERE gallery_id = :galleryId AND :labelId = ANY (label_ids)
            """;

    /** Somebody else of the gallery answers here, and the gallery wants nobody else to. */
    private static final String IS_ANOTHERS = """
            SELECT EXISTS (
                SELECT 1 FROM team_options o
                JOIN room_teams t ON t.gallery_id = o.gallery_id AND t.room_id = :roomId
                WHERE o.gallery_id = :galleryId AND o.only_assignee_sends AND t.assignee_id <> :userId)
            """;

    private final JdbcClient jdbc;

    TeamRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void assign(RoomId room, GalleryId gallery, @Nullable UserId assignee, Instant at) {
        side(ASSIGN, room, gallery)
                .param("assigneeId", assignee == null ? null : assignee.value(), Types.OTHER)
                .param("at", assignee == null ? null : at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Without one it follows from who wrote last. */
    void setStatus(RoomId room, GalleryId gallery, @Nullable RoomStatus status, long seq) {
        side(SET_STATUS, room, gallery)
                .param("status", status == null ? null : status.wireName(), Types.VARCHAR)
                .param("seq", status == null ? null : seq, Types.BIGINT)
                .update();
    }

    void snooze(RoomId room, Caller by, Instant until, @Nullable String reason, long seq) {
        side(SNOOZE, room, by.galleryId())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("by", by.userId().value())
                .param("reason", reason, Types.VARCHAR)
                .param("seq", seq)
                .update();
    }

    void wake(RoomId room, GalleryId gallery) {
        side(WAKE, room, gallery).update();
    }

    Optional<Snoozed> findSnoozed(RoomId room, GalleryId gallery) {
        return side(FIND_SNOOZED, room, gallery)
                .query(TeamRepository::snoozedIn)
                .optional();
    }

    /** Those whose time has come, also where a message has ended them before. */
    List<Snoozed> findDue(Instant now, int limit) {
        return jdbc.sql(FIND_DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(TeamRepository::snoozedIn)
                .list();
    }

    Optional<Instant> nextEnd() {
        return jdbc.sql(NEXT_END)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    void addLabel(RoomId room, GalleryId gallery, LabelId label) {
        side(ADD_LABEL, room, gallery).param("labelId", label.value()).update();
    }

    void removeLabel(RoomId room, GalleryId gallery, LabelId label) {
        side(REMOVE_LABEL, room, gallery).param("labelId", label.value()).update();
    }

    void forgetLabel(GalleryId gallery, LabelId label) {
        jdbc.sql(FORGET_LABEL)
                .param("galleryId", gallery.value())
                .param("labelId", label.value())
                .update();
    }

    boolean isAnothers(RoomId room, Caller sender) {
        return side(IS_ANOTHERS, room, sender.galleryId())
                .param("userId", sender.userId().value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec side(String sql, RoomId room, GalleryId gallery) {
        return jdbc.sql(sql).param("roomId", room.value()).param("galleryId", gallery.value());
    }

    private static Snoozed snoozedIn(ResultSet row, int number) throws SQLException {
        return new Snoozed(
                new RoomId(row.getObject("room_id", UUID.class)),
                new GalleryId(row.getObject("gallery_id", UUID.class)),
                new UserId(row.getObject("snoozed_by", UUID.class)),
                row.getObject("snoozed_until", OffsetDateTime.class).toInstant(),
                row.getString("snooze_reason"),
                row.getBoolean("counts"));
    }

    /** A room that a gallery has put aside; it counts until the next message. */
    record Snoozed(
            RoomId room,
            GalleryId gallery,
            UserId by,
            Instant until,
            @Nullable String reason,
            boolean counts) {}
}
