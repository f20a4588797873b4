package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoomMediaRepository {

    private static final String FIND = MessageRepository.MESSAGE + """
            WHERE m.room_id = :roomId AND m.seq < :before AND m.deleted_at IS NULL
              AND media_kind(m.message_type, m.file_type, m.media, m.content) = :kind
            ORDER BY m.seq DESC
            LIMIT :limit
            """;

    private final JdbcClient jdbc;

    RoomMediaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Message> find(RoomId room, MediaKind kind, long before, int limit) {
        return jdbc.sql(FIND)
                .param("roomId", room.value())
                .param("kind", kind.wireName())
                .param("before", before)
                .param("limit", limit)
                .query(MessageColumns::read)
                .list();
    }
}
