package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.local.Rows;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    /** A mark comes with every answer: rows that it cannot change are not even read as JSON. */
    private static final String FIND_UNREAD = """
            SELECT json FROM messages
            WHERE room_id = :roomId AND seq <= :upTo AND instr(json, '"read_at":null') > 0
            """;

    private static final String FIND_ONE = """
            SELECT json FROM messages
            WHERE room_id = :roomId AND json_extract(json, '$.id') = :id
            """;

    private static final String IS_KNOWN = """
            SELECT count(*) FROM messages WHERE client_message_id = :id
            """;

    private static final String SAVE = """
            INSERT INTO messages (room_id, seq, client_message_id, at, folded, json)
            VALUES (:roomId, :seq, :clientMessageId, :at, :folded, :json)
            ON CONFLICT (room_id, seq) DO UPDATE SET folded = excluded.folded, json = excluded.json
            """;

    private static final String SAVE_IF_NEW = """
            INSERT INTO messages (room_id, seq, client_message_id, at, folded, json)
            VALUES (:roomId, :seq, :clientMessageId, :at, :folded, :json)
            ON CONFLICT (room_id, seq) DO NOTHING
            """;

    /** Newest first; the words follow. */
    private static final String SEARCH = """
            SELECT found.json FROM (
                SELECT room_id, seq FROM messages
                WHERE (:roomId IS NULL OR room_id = :roomId) AND :words
                ORDER BY at DESC
                LIMIT :limit
            ) hit JOIN messages found ON found.room_id = hit.room_id AND found.seq = hit.seq
            ORDER BY found.at DESC
            """;

    /** In the place of {@code :words}, once for each. */
    private static final String WITH_WORD = "(instr(folded, :word) > 0 OR instr(replace(folded, ' ', ''), :word) > 0)";

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

    Optional<Message> find(RoomId room, MessageId id) {
        return cache.inTransaction(jdbc -> jdbc.sql(FIND_ONE)
                .param("roomId", room.toString())
                .param("id", id.toString())
                .query((row, _) -> Rows.row(row.getString(1), Message.class))
                .optional());
    }

    /** Those with all the words, newest first. */
    List<Message> search(String[] words, @Nullable RoomId room, int limit) {
        var conditions = IntStream.range(0, words.length)
                .mapToObj(i -> WITH_WORD.replace(":word", ":word" + i))
                .collect(Collectors.joining(" AND "));
        return cache.inTransaction(jdbc -> {
            var statement = jdbc.sql(SEARCH.replace(":words", words.length == 0 ? "true" : conditions))
                    .param("roomId", room == null ? null : room.toString())
                    .param("limit", limit);
            for (int i = 0; i < words.length; i++) {
                statement = statement.param("word" + i, words[i]);
            }
            return statement
                    .query((row, _) -> Rows.row(row.getString(1), Message.class))
                    .list();
        });
    }

    private static String nameIn(Message message) {
        return Objects.requireNonNullElse(message.fileName(), "");
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
                .param("at", message.createdAt().toEpochMilli())
                .param(
                        "folded",
                        SearchText.folded(Objects.requireNonNullElseGet(message.content(), () -> nameIn(message))))
                .param("json", Rows.json(message))
                .update());
    }

    /** A page: those that are here follow the log, which may be ahead of it. */
    void saveNew(List<Message> messages) {
        cache.write(_ -> messages.forEach(this::saveIfNew));
    }

    /** Those that are here and that the event changes. */
    void change(ServerEvent.Durable event) {
        switch (event) {
            case ServerEvent.MessageUpdated e ->
                changeOne(e.roomId(), e.message().id(), event);
            case ServerEvent.MessageDeleted e ->
                changeOne(e.roomId(), e.message().id(), event);
            case ServerEvent.ReactionChanged e -> changeOne(e.roomId(), e.messageId(), event);
            case ServerEvent.MessageAcknowledged e -> changeOne(e.roomId(), e.messageId(), event);
            case ServerEvent.MessagesRead e ->
                change(
                        event,
                        jdbc -> jdbc.sql(FIND_UNREAD)
                                .param("roomId", e.roomId().toString())
                                .param("upTo", e.upToSeq()));
            case ServerEvent.NewMessage _,
                    ServerEvent.MessagesDelivered _,
                    ServerEvent.StarChanged _,
                    ServerEvent.RoomCreated _,
                    ServerEvent.RoomUpdated _,
                    ServerEvent.OfferUpdated _,
                    ServerEvent.VehicleUpdated _,
                    ServerEvent.VehicleDeleted _,
                    ServerEvent.OfTeam _,
                    ServerEvent.GalleryUpdated _,
                    ServerEvent.Noop _ -> {}
        }
    }

    private void changeOne(RoomId room, MessageId id, ServerEvent.Durable event) {
        change(
                event,
                jdbc -> jdbc.sql(FIND_ONE).param("roomId", room.toString()).param("id", id.toString()));
    }

    private void change(ServerEvent.Durable event, Function<JdbcClient, JdbcClient.StatementSpec> meant) {
        cache.write(jdbc -> meant.apply(jdbc)
                .query((row, _) -> Rows.row(row.getString(1), Message.class))
                .list()
                .forEach(message -> {
                    var changed = MessageEvents.after(message, event);
                    if (!Objects.equals(changed, message)) {
                        save(changed);
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
