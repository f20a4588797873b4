package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who gave which emoji; a message's row brings its own along. */
@Repository
class ReactionRepository {

    private static final String INSERT = """
            INSERT INTO message_reactions (message_id, emoji, user_id, place)
            SELECT :id, :emoji, :userId, coalesce(max(place), 0) + 1 FROM message_reactions
            WHERE message_id = :id
            ON CONFLICT (message_id, emoji, user_id) DO NOTHING
            """;

    private static final String DELETE = """
            DELETE FROM message_reactions
            WHERE message_id = :id AND emoji = :emoji AND user_id = :userId
            """;

    private static final String DELETE_ALL = "DELETE FROM message_reactions WHERE message_id = :id";

    private final JdbcClient jdbc;

    ReactionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this user had given it before. */
    boolean insert(MessageId id, String emoji, UserId user) {
        return change(INSERT, id, emoji, user);
    }

    /** False when there was none. */
    boolean delete(MessageId id, String emoji, UserId user) {
        return change(DELETE, id, emoji, user);
    }

    void deleteAll(MessageId id) {
        jdbc.sql(DELETE_ALL).param("id", id.value()).update();
    }

    private boolean change(String sql, MessageId id, String emoji, UserId user) {
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("emoji", emoji)
                        .param("userId", user.value())
                        .update()
                == 1;
    }
}
