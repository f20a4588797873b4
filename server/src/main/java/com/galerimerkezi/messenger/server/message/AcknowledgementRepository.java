package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who acknowledged what, and when; a message's row brings its own along. */
@Repository
class AcknowledgementRepository {

    private static final String INSERT = """
            INSERT INTO message_acknowledgements (message_id, user_id, acknowledged_at)
            VALUES (:id, :userId, :at)
            ON CONFLICT DO NOTHING
            """;

    private static final String DELETE_ALL = "DELETE FROM message_acknowledgements WHERE message_id = :id";

    private final JdbcClient jdbc;

    AcknowledgementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this user had given it before. */
    boolean insert(MessageId id, UserId user, Instant at) {
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("userId", user.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void deleteAll(MessageId id) {
        jdbc.sql(DELETE_ALL).param("id", id.value()).update();
    }
}
