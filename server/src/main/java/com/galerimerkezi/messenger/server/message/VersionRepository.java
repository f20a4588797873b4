package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageVersion;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What edited messages said before. */
@Repository
class VersionRepository {

    private static final String INSERT = """
            INSERT INTO message_versions (message_id, version, content, written_at)
            SELECT :id, coalesce(max(version), 0) + 1, :content, :writtenAt FROM message_versions
            WHERE message_id = :id
            """;

    private static final String FIND = """
            SELECT content, written_at FROM message_versions
            WHERE message_id = :id AND content IS NOT NULL
            ORDER BY version
            """;

    private static final String CLEAR = """
            UPDATE message_versions
            SET content = NULL
            WHERE message_id = :id
            """;

    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MessageId id, String content, Instant writtenAt) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("content", content)
                .param("writtenAt", writtenAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first. */
    List<MessageVersion> find(MessageId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, number) -> new MessageVersion(
                        row.getString("content"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void clear(MessageId id) {
        jdbc.sql(CLEAR).param("id", id.value()).update();
    }
}
