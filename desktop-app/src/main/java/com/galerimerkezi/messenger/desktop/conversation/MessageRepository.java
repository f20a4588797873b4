package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.local.Rows;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The newest messages of each room in the cache. */
final class MessageRepository {

    private static final int NEWEST = 200;
    private static final int KEPT = 500;

    private static final String FIND_NEWEST = """
            SELECT json FROM messages
            WHERE room_id = :roomId
            ORDER BY seq DESC
            LIMIT :limit
            """;

    private static final String FIND_RANGE = """
            SELECT json FROM messages
            WHERE room_id = :roomId AND seq <= :upTo
            """;

    private static final String IS_KNOWN = """
            SELECT count(*) FROM messages WHERE client_message_id = :id
            """;

    private static final String SAVE = """
            INSERT INTO messages (room_id, seq, client_message_id, json)
            VALUES (:roomId, :seq, :clientMessageId, :json)
            ON CONFLICT (room_id, seq) DO UPDATE SET json = excluded.json
            """;

    private static final String SAVE_IF_NEW = """
            INSERT INTO messages (room_id, seq, client_message_id, json)
            VALUES (:roomId, :seq, :clientMessageId, :json)
            ON CONFLICT (room_id, seq) DO NOTHING
            """;

    private static final String DELETE_ALL = """
            DELETE FROM messages
            """;

    private static final String PRUNE = """
            DELETE FROM messages
            WHERE seq <= (SELECT max(newest.seq) FROM messages newest WHERE newest.room_id = messages.room_id) - :kept
            """;

    private final CacheFile cache;

    MessageRepository(CacheFile cache) {
        this.cache = cache;
    }

    /** Newest first. */
    List<Message> findNewest(RoomId room) {
        return cache.inTransaction(jdbc -> jdbc.sql(FIND_NEWEST)
                .param("roomId", room.toString())
                .param("limit", NEWEST)
                .query((row, _) -> Rows.row(row.getString(1), Message.class))
                .list());
    }

    boolean isKnown(ClientMessageId id) {
        return cache.inTransaction(jdbc ->
                jdbc.sql(IS_KNOWN).param("id", id.toString()).query(Long.class).single() > 0);
    }

    void save(Message message) {
        save(SAVE, message);
    }

    /** For an answer that may be older than the events that followed it. */
    void saveIfNew(Message message) {
        save(SAVE_IF_NEW, message);
    }

    private void save(String sql, Message message) {
        cache.write(jdbc -> jdbc.sql(sql)
                .param("roomId", message.roomId().toString())
                .param("seq", message.seq())
                .param(
                        "clientMessageId",
                        Optional.ofNullable(message.clientMessageId())
                                .map(ClientMessageId::toString)
                                .orElse(null))
                .param("json", Rows.json(message))
                .update());
    }

    void saveAll(List<Message> messages) {
        cache.write(_ -> messages.forEach(this::save));
    }

    void markRead(ServerEvent.MessagesRead event) {
        cache.write(jdbc -> jdbc.sql(FIND_RANGE)
                .param("roomId", event.roomId().toString())
                .param("upTo", event.upToSeq())
                .query((row, _) -> Rows.row(row.getString(1), Message.class))
                .list()
                .forEach(message -> {
                    var read = MessageEvents.afterReading(message, event);
                    if (!Objects.equals(read, message)) {
                        save(read);
                    }
                }));
    }

    void deleteAll() {
        cache.write(jdbc -> jdbc.sql(DELETE_ALL).update());
    }

    void prune() {
        cache.write(jdbc -> jdbc.sql(PRUNE).param("kept", KEPT).update());
    }
}
