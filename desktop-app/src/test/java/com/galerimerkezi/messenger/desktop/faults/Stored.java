package com.galerimerkezi.messenger.desktop.faults;

import com.galerimerkezi.messenger.contract.RoomId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL has. */
final class Stored {

    private static final String TEXTS = """
            SELECT content FROM chat_messages
            WHERE room_id = :room
            ORDER BY seq
            """;

    private Stored() {}

    static List<String> texts(JdbcClient jdbc, RoomId room) {
        return jdbc.sql(TEXTS)
                .param("room", room.value())
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }
}
