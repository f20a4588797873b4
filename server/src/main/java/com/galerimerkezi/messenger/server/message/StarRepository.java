package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each user's own stars. */
@Repository
class StarRepository {

    private static final String INSERT = """
            INSERT INTO message_stars (user_id, message_id, starred_at)
            VALUES (:userId, :id, :at)
            ON CONFLICT (user_id, message_id) DO NOTHING
            """;

    private static final String DELETE = "DELETE FROM message_stars WHERE user_id = :userId AND message_id = :id";

    private static final String DELETE_ALL = "DELETE FROM message_stars WHERE message_id = :id";

    /** Only of rooms that the user's gallery has now. */
    private static final String FIND = """
            SELECT s.message_id, s.starred_at FROM message_stars s
            JOIN chat_messages m ON m.id = s.message_id
            JOIN chat_rooms r ON r.id = m.room_id
            WHERE s.user_id = :userId
              AND :galleryId IN (r.gallery_a_id, r.gallery_b_id)
              AND (:anyTime OR (s.starred_at, s.message_id) < (:beforeTime, :beforeId))
            ORDER BY s.starred_at DESC, s.message_id DESC
            LIMIT :limit
            """;

    private static final OffsetDateTime NEVER = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    StarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it was there before. */
    boolean insert(UserId user, MessageId id, Instant at) {
        return jdbc.sql(INSERT)
                        .param("userId", user.value())
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when there was none. */
    boolean delete(UserId user, MessageId id) {
        return jdbc.sql(DELETE)
                        .param("userId", user.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void deleteAll(MessageId id) {
        jdbc.sql(DELETE_ALL).param("id", id.value()).update();
    }

    /** The last starred first. */
    List<StarPlace> find(Caller caller, @Nullable StarPlace before, int limit) {
        return jdbc.sql(FIND)
                .param("userId", caller.userId().value())
                .param("galleryId", caller.galleryId().value())
                .param("anyTime", before == null)
                .param("beforeTime", before == null ? NEVER : before.at().atOffset(ZoneOffset.UTC))
                .param("beforeId", before == null ? NONE : before.message().value())
                .param("limit", limit)
                .query(StarRepository::placeIn)
                .list();
    }

    private static StarPlace placeIn(ResultSet row, int number) throws SQLException {
        return new StarPlace(
                row.getObject("starred_at", OffsetDateTime.class).toInstant(),
                new MessageId(row.getObject("message_id", UUID.class)));
    }
}
