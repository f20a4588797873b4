package com.galerimerkezi.messenger.server.room;

import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How one user wants to see a room. */
@Repository
class OwnMarkRepository {

    private static final String SET_PINNED = """
            INSERT INTO room_members (user_id, room_id, pinned)
            VALUES (:userId, :id, :pinned)
            ON CONFLICT (user_id, room_id) DO UPDATE SET pinned = excluded.pinned
            """;

    private static final String SET_MUTED = """
            INSERT INTO room_members (user_id, room_id, muted_until)
            VALUES (:userId, :id, :until)
            ON CONFLICT (user_id, room_id) DO UPDATE SET muted_until = excluded.muted_until
            """;

    private static final String SET_UNREAD_FROM = """
            INSERT INTO room_members (user_id, room_id, unread_from_seq)
            VALUES (:userId, :id, :seq)
            ON CONFLICT (user_id, room_id) DO UPDATE SET unread_from_seq = excluded.unread_from_seq
            """;

    private static final String SET_NOTIFY_LEVEL = """
            INSERT INTO room_members (user_id, room_id, notify_level)
            VALUES (:userId, :id, :level)
            ON CONFLICT (user_id, room_id) DO UPDATE SET notify_level = excluded.notify_level
            """;

    private final JdbcClient jdbc;

    OwnMarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void setPinned(RoomId id, UserId user, boolean pinned) {
        jdbc.sql(SET_PINNED)
                .param("id", id.value())
                .param("userId", user.value())
                .param("pinned", pinned)
                .update();
    }

    void setMuted(RoomId id, UserId user, @Nullable Instant until) {
        jdbc.sql(SET_MUTED)
                .param("id", id.value())
                .param("userId", user.value())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void setUnreadFrom(RoomId id, UserId user, @Nullable Long seq) {
        jdbc.sql(SET_UNREAD_FROM)
                .param("id", id.value())
                .param("userId", user.value())
                .param("seq", seq, Types.BIGINT)
                .update();
    }

    void setNotifyLevel(RoomId id, UserId user, NotifyLevel level) {
        jdbc.sql(SET_NOTIFY_LEVEL)
                .param("id", id.value())
                .param("userId", user.value())
                .param("level", level.wireName())
                .update();
    }
}
