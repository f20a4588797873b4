package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Reader;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The room's row as messages move it on. Its lock is the first of every transaction here. */
@Repository
class RoomHeadRepository {

    /** The access check, the order in the room and the other side's unread count, in the statement that locks. */
    private static final String COUNT_MESSAGE = """
            UPDATE chat_rooms
            SET last_seq = last_seq + 1,
                last_message_at = clock_timestamp(),
                last_message_preview = :preview,
                last_message_gallery_id = :galleryId,
                unread_a = unread_a + CASE WHEN gallery_a_id <> :galleryId THEN 1 ELSE 0 END,
                unread_b = unread_b + CASE WHEN gallery_b_id <> :galleryId THEN 1 ELSE 0 END,
                unacknowledged_a = unacknowledged_a + CASE WHEN :asks AND gallery_a_id <> :galleryId THEN 1 ELSE 0 END,
                unacknowledged_b = unacknowledged_b + CASE WHEN :asks AND gallery_b_id <> :galleryId THEN 1 ELSE 0 END,
                archived_a = false,
                archived_b = false,
                updated_at = now()
            WHERE id = :id AND is_active AND :galleryId IN (gallery_a_id, gallery_b_id)
            RETURNING *
            """;

    /** Of the server's own messages: a closed room hears them, too. */
    private static final String COUNT_NOTICE = COUNT_MESSAGE.replace(" AND is_active", "");

    /** Of what a gallery says by itself, while the other side has had the last word and still waits. */
    private static final String COUNT_BY_ITSELF = COUNT_MESSAGE
            .replace("last_message_gallery_id = :galleryId,", "")
            .replace("WHERE id = :id", "WHERE id = :id AND last_message_gallery_id <> :galleryId");

    private static final String FIND = "SELECT * FROM chat_rooms WHERE id = :id";

    private static final String LOCK = FIND + " FOR UPDATE";

    private static final String COUNT_READ = """
            UPDATE chat_rooms
            SET unread_a = unread_a - CASE WHEN gallery_a_id = :galleryId THEN :count ELSE 0 END,
                unread_b = unread_b - CASE WHEN gallery_b_id = :galleryId THEN :count ELSE 0 END
            WHERE id = :id
            """;

    private static final String COUNT_ACKNOWLEDGED = """
            UPDATE chat_rooms
            SET unacknowledged_a = unacknowledged_a - CASE WHEN gallery_a_id = :galleryId THEN :count ELSE 0 END,
                unacknowledged_b = unacknowledged_b - CASE WHEN gallery_b_id = :galleryId THEN :count ELSE 0 END
            WHERE id = :id
            """;

    private static final String SET_PREVIEW = """
            UPDATE chat_rooms
            SET last_message_preview = :preview
            WHERE id = :id AND last_seq = :seq
            """;

    private static final String CLEAR_UNREAD = """
            UPDATE room_members
            SET unread_from_seq = NULL
            WHERE user_id = :userId AND room_id = :id AND unread_from_seq <= :upTo
            """;

    /** Forward only; no row when the mark was there already. */
    private static final String MOVE_MARK = """
            INSERT INTO room_members AS m (user_id, room_id, last_read_seq, read_at)
            VALUES (:userId, :id, :upTo, :at)
            ON CONFLICT (user_id, room_id) DO UPDATE
            SET last_read_seq = excluded.last_read_seq, read_at = excluded.read_at
            WHERE m.last_read_seq < excluded.last_read_seq
            """;

    private static final String SHOW_MARK = """
            UPDATE room_members
            SET shown_read_seq = :upTo, shown_read_at = :at
            WHERE user_id = :userId AND room_id = :id AND shown_read_seq < :upTo
            """;

    private static final String HIDE_RECEIPTS = """
            SELECT count(*) FROM team_options
            WHERE hides_receipts AND gallery_id IN (:galleryA, :galleryB)
            """;

    private static final String FIND_READERS = """
            WITH marks AS (
                SELECT m.user_id, u.first_name, u.last_name, u.gallery_id,
                       CASE WHEN u.gallery_id = :own THEN m.last_read_seq ELSE m.shown_read_seq END AS last_read_seq,
                       CASE WHEN u.gallery_id = :own THEN m.read_at ELSE m.shown_read_at END AS read_at
                FROM room_members m
                JOIN users u ON u.id = m.user_id
                WHERE m.room_id = :id)
            SELECT * FROM marks
            WHERE last_read_seq > 0
            ORDER BY last_read_seq DESC, read_at
            """;

    private final JdbcClient jdbc;

    RoomHeadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing when the room does not exist, is closed, or is not the caller's. */
    Optional<RoomHead> countMessage(Caller sender, Draft draft) {
        return count(COUNT_MESSAGE, sender, draft);
    }

    /** Nothing when the room does not exist or is not the caller's. */
    Optional<RoomHead> countNotice(Caller sender, Draft draft) {
        return count(COUNT_NOTICE, sender, draft);
    }

    /** Nothing when the room is closed, or somebody of the own side was faster. */
    Optional<RoomHead> countByItself(Caller speaker, Draft draft) {
        return count(COUNT_BY_ITSELF, speaker, draft);
    }

    private Optional<RoomHead> count(String sql, Caller sender, Draft draft) {
        return jdbc.sql(sql)
                .param("id", draft.room().value())
                .param("galleryId", sender.galleryId().value())
                .param("preview", draft.preview())
                .param("asks", draft.importance() == Importance.ACKNOWLEDGE)
                .query(RoomHeadRepository::headIn)
                .optional();
    }

    Optional<RoomHead> find(RoomId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query(RoomHeadRepository::headIn)
                .optional();
    }

    Optional<RoomHead> lock(RoomId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query(RoomHeadRepository::headIn)
                .optional();
    }

    void countRead(RoomId id, GalleryId reader, int count) {
        count(COUNT_READ, id, reader, count);
    }

    void countAcknowledged(RoomId id, GalleryId gallery, int count) {
        count(COUNT_ACKNOWLEDGED, id, gallery, count);
    }

    private void count(String sql, RoomId id, GalleryId gallery, int count) {
        jdbc.sql(sql)
                .param("id", id.value())
                .param("galleryId", gallery.value())
                .param("count", count)
                .update();
    }

    /** Only while that message is the newest. */
    void setPreview(RoomId id, long seq, @Nullable String preview) {
        jdbc.sql(SET_PREVIEW)
                .param("id", id.value())
                .param("seq", seq)
                .param("preview", preview, Types.VARCHAR)
                .update();
    }

    /** Whoever has read up to there has no longer marked the room unread before it. */
    boolean clearUnread(RoomId id, UserId reader, long upTo) {
        return jdbc.sql(CLEAR_UNREAD)
                        .param("id", id.value())
                        .param("userId", reader.value())
                        .param("upTo", upTo)
                        .update()
                == 1;
    }

    boolean moveMark(RoomId id, UserId reader, long upTo, Instant at) {
        return mark(MOVE_MARK, id, reader, upTo, at);
    }

    /** For the other gallery's eyes, up to where the own one goes. */
    boolean showMark(RoomId id, UserId reader, long upTo, Instant at) {
        return mark(SHOW_MARK, id, reader, upTo, at);
    }

    private boolean mark(String sql, RoomId id, UserId reader, long upTo, Instant at) {
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("userId", reader.value())
                        .param("upTo", upTo)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Whether what one side reads is told to the other one: both have to want it. */
    boolean sharesReceipts(RoomHead head) {
        return jdbc.sql(HIDE_RECEIPTS)
                        .param("galleryA", head.galleryA().value())
                        .param("galleryB", head.galleryB().value())
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** As a gallery knows them: all of its own, of the others what was shown. */
    List<Reader> findReaders(RoomId id, GalleryId own) {
        return jdbc.sql(FIND_READERS)
                .param("id", id.value())
                .param("own", own.value())
                .query((row, number) -> new Reader(
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        new GalleryId(row.getObject("gallery_id", UUID.class)),
                        row.getLong("last_read_seq"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static RoomHead headIn(ResultSet row, int number) throws SQLException {
        var lastMessageAt = row.getObject("last_message_at", OffsetDateTime.class);
        return new RoomHead(
                new GalleryId(row.getObject("gallery_a_id", UUID.class)),
                new GalleryId(row.getObject("gallery_b_id", UUID.class)),
                row.getBoolean("is_active"),
                row.getLong("last_seq"),
                row.getLong("unread_a"),
                row.getLong("unread_b"),
                row.getLong("unacknowledged_a"),
                row.getLong("unacknowledged_b"),
                lastMessageAt == null ? null : lastMessageAt.toInstant());
    }
}
