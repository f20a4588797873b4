package com.galerimerkezi.messenger.server.draft;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomDraft;
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

@Repository
class DraftRepository {

    private static final String LIST = """
            SELECT d.* FROM drafts d
            JOIN chat_rooms r ON r.id = d.room_id
            WHERE d.user_id = :userId AND :galleryId IN (r.gallery_a_id, r.gallery_b_id)
              AND (d.text <> '' OR d.written_at > :since)
            ORDER BY d.written_at DESC
            """;

    private static final String FIND = """
            SELECT * FROM drafts
            WHERE user_id = :userId AND room_id = :roomId
            """;

    private static final String SAVE = """
            INSERT INTO drafts AS d (user_id, room_id, text, reply_to_id, written_at, importance)
            VALUES (:userId, :roomId, :text, :replyToId, :writtenAt, :importance)
            ON CONFLICT (user_id, room_id) DO UPDATE
            SET text = excluded.text, reply_to_id = excluded.reply_to_id, written_at = excluded.written_at,
                importance = excluded.importance
            WHERE d.written_at <= excluded.written_at
              AND (d.text, d.reply_to_id, d.importance)
                  IS DISTINCT FROM (excluded.text, excluded.reply_to_id, excluded.importance)
            """;

    private static final String FORGET = """
            DELETE FROM drafts
            WHERE user_id = :userId AND text = '' AND written_at < :before
            """;

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoomDraft> list(Caller caller, Instant since) {
        return jdbc.sql(LIST)
                .param("userId", caller.userId().value())
                .param("galleryId", caller.galleryId().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(DraftRepository::draft)
                .list();
    }

    Optional<RoomDraft> find(UserId user, RoomId room) {
        return jdbc.sql(FIND)
                .param("userId", user.value())
                .param("roomId", room.value())
                .query(DraftRepository::draft)
                .optional();
    }

    /** False where a later one is there, or the same. */
    boolean save(UserId user, RoomDraft draft) {
        var replyTo = draft.replyToId();
        var importance = draft.importance();
        return jdbc.sql(SAVE)
                        .param("userId", user.value())
                        .param("roomId", draft.roomId().value())
                        .param("text", draft.text())
                        .param("replyToId", replyTo == null ? null : replyTo.value(), Types.OTHER)
                        .param("importance", importance == null ? null : importance.wireName(), Types.VARCHAR)
                        .param("writtenAt", draft.writtenAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What tells of drafts that were gone before then. */
    void forget(UserId user, Instant before) {
        jdbc.sql(FORGET)
                .param("userId", user.value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RoomDraft draft(ResultSet row, int number) throws SQLException {
        var replyTo = row.getObject("reply_to_id", UUID.class);
        var importance = row.getString("importance");
        return new RoomDraft(
                new RoomId(row.getObject("room_id", UUID.class)),
                row.getString("text"),
                replyTo == null ? null : new MessageId(replyTo),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                importance == null ? null : Importance.of(importance));
    }
}
