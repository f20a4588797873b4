package com.galerimerkezi.messenger.server.record;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.record.RecordEntry;
import com.galerimerkezi.messenger.contract.record.RecordLine;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecordRepository {

    /** One call for a message: the database links it to the last entry, as {@link RecordLine#hash} would. */
    private static final String APPEND_NEXT = """
            INSERT INTO room_record (room_id, n, kind, at, sender_id, gallery_id, message_id, version, digest, hash)
            SELECT :roomId, last.n + 1, :kind, :at, :senderId, :galleryId, :messageId, :version, :digest,
                   sha256(last.hash || uuid_send(:roomId) || int8send(last.n + 1) || :tail)
            FROM (SELECT n, hash FROM room_record WHERE room_id = :roomId ORDER BY n DESC LIMIT 1) last
            """;

    private static final String APPEND = """
            INSERT INTO room_record (room_id, n, kind, at, sender_id, gallery_id, message_id, version, digest, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FIND_TIP = """
            SELECT n, version, hash FROM room_record
            WHERE room_id = :roomId
            ORDER BY n DESC
            LIMIT 1
            """;

    private static final String FIND_HASH = """
            SELECT hash FROM room_record
            WHERE room_id = :roomId AND n = :n
            """;

    private static final String FIND_LAST_BEFORE = """
            SELECT coalesce(
                (SELECT min(n) - 1 FROM room_record WHERE room_id = :roomId AND at >= :time),
                (SELECT max(n) FROM room_record WHERE room_id = :roomId), 0)
            """;

    private static final String FIND_LAST_OF = """
            SELECT coalesce(max(n), 0) FROM room_record
            WHERE room_id = :roomId AND at < :time
            """;

    private static final String COUNT_VERSIONS = """
            SELECT coalesce(max(version), 0) FROM message_versions
            WHERE message_id = :messageId
            """;

    private static final String MESSAGE = """
            m.id, m.seq, m.sender_id, m.sender_gallery_id, m.message_type, m.metadata, m.reply_to_id, m.created_at,
            m.deleted_at, m.importance, m.file_id, m.file_name, m.file_size, m.file_type, encode(f.sha256, 'hex') AS sha256
            """;

    private static final String FIND_MESSAGES = """
            SELECT {message}, m.content, (SELECT coalesce(max(v.version), 0) + 1 FROM message_versions v
                WHERE v.message_id = m.id) AS version
            FROM chat_messages m
            LEFT JOIN files f ON f.id = m.file_id
            WHERE m.room_id = :roomId AND m.seq > :seq AND m.id IS DISTINCT FROM :butNot
            ORDER BY m.seq
            LIMIT :limit
            """.replace("{message}", MESSAGE.strip());

    /** The words of each entry are those of then, as long as the message is there. */
    private static final String FIND_ENTRIES =
            """
            SELECT r.n, r.kind, r.at, r.sender_id, r.gallery_id, r.message_id, r.digest, r.hash, {message},
                CASE WHEN v.message_id IS NULL THEN m.content ELSE v.content END AS content
            FROM room_record r
            LEFT JOIN chat_messages m ON m.id = r.message_id
            LEFT JOIN message_versions v ON v.message_id = r.message_id AND v.version = r.version
            LEFT JOIN files f ON f.id = m.file_id
            WHERE r.room_id = :roomId AND r.n > :after AND r.n <= :upTo
            ORDER BY r.n
            LIMIT :limit
            """.replace("{message}", MESSAGE.replace("m.sender_id, ", "").strip());

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RecordRepository(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        batches = new JdbcTemplate(dataSource);
    }

    /** False when the room's record has not begun. */
    boolean appendNext(RoomId room, RecordLine line, int version) {
        return jdbc.sql(APPEND_NEXT)
                        .param("roomId", room.value())
                        .param("kind", line.kind().code())
                        .param("at", time(line.at()))
                        .param("senderId", line.sender().value())
                        .param("galleryId", line.gallery().value())
                        .param("messageId", line.message().value())
                        .param("version", version)
                        .param("digest", line.digestBytes())
                        .param("tail", line.tail())
                        .update()
                == 1;
    }

    void append(RoomId room, List<Link> links) {
        batches.batchUpdate(APPEND, links, links.size(), (statement, link) -> {
            var line = Objects.requireNonNull(link.line());
            statement.setObject(1, room.value());
            statement.setLong(2, link.n());
            statement.setInt(3, line.kind().code());
            statement.setObject(4, time(line.at()));
            statement.setObject(5, line.sender().value());
            statement.setObject(6, line.gallery().value());
            statement.setObject(7, line.message().value());
            statement.setInt(8, link.version());
            statement.setBytes(9, line.digestBytes());
            statement.setBytes(10, HexFormat.of().parseHex(link.hash()));
        });
    }

    Optional<Link> findTip(RoomId room) {
        return jdbc.sql(FIND_TIP)
                .param("roomId", room.value())
                .query((row, number) ->
                        new Link(row.getLong("n"), null, row.getInt("version"), RecordColumns.hex(row, "hash")))
                .optional();
    }

    String findHash(RoomId room, long n) {
        return jdbc.sql(FIND_HASH)
                .param("roomId", room.value())
                .param("n", n)
                .query((row, number) -> RecordColumns.hex(row, "hash"))
                .optional()
                .orElse(Link.NONE.hash());
    }

    long findLastBefore(RoomId room, Instant time) {
        return numberAt(FIND_LAST_BEFORE, room, time);
    }

    long findLastOf(RoomId room, Instant time) {
        return numberAt(FIND_LAST_OF, room, time);
    }

    int countVersions(MessageId message) {
        return jdbc.sql(COUNT_VERSIONS)
                .param("messageId", message.value())
                .query(Integer.class)
                .single();
    }

    List<Link.Found> findMessages(RoomId room, long afterSeq, @Nullable MessageId butNot, int limit) {
        return jdbc.sql(FIND_MESSAGES)
                .param("roomId", room.value())
                .param("seq", afterSeq)
                .param("butNot", butNot == null ? null : butNot.value(), Types.OTHER)
                .param("limit", limit)
                .query(RecordColumns::found)
                .list();
    }

    List<RecordEntry> findEntries(RoomId room, long after, long upTo, int limit) {
        return jdbc.sql(FIND_ENTRIES)
                .param("roomId", room.value())
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query(RecordColumns::entry)
                .list();
    }

    private long numberAt(String sql, RoomId room, Instant time) {
        return jdbc.sql(sql)
                .param("roomId", room.value())
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** As it is hashed and exported: in milliseconds. */
    private static OffsetDateTime time(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
