package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MessageRepository {

    /** All reactions of a message in their order, one line a giver; read with its row, so that pages cost no more calls. */
    static final String REACTIONS = """
            (SELECT json_agg(json_build_object('emoji', g.emoji, 'user_id', g.user_id, 'first_name', w.first_name,
                        'gallery_id', w.gallery_id) ORDER BY g.place)
             FROM message_reactions g JOIN users w ON w.id = g.user_id
             WHERE g.message_id = m.id) AS reactions
            """;

    /** Asked only for a message that asks. */
    private static final String ACKNOWLEDGEMENTS = """
            CASE WHEN m.importance = 'acknowledge' THEN
                (SELECT json_agg(json_build_object('user_id', k.user_id, 'first_name', w.first_name,
                            'last_name', w.last_name, 'gallery_id', w.gallery_id, 'acknowledged_at', k.acknowledged_at)
                        ORDER BY k.acknowledged_at, k.user_id)
                 FROM message_acknowledgements k JOIN users w ON w.id = k.user_id
                 WHERE k.message_id = m.id) END AS acknowledgements
            """;

    static final String MESSAGE =
            """
            SELECT m.*, u.first_name, u.last_name, {reactions}, {acknowledgements} FROM chat_messages m
            JOIN users u ON u.id = m.sender_id
            """.replace("{reactions}", REACTIONS.strip()).replace("{acknowledgements}", ACKNOWLEDGEMENTS.strip());

    private static final String INSERT = """
            INSERT INTO chat_messages (
                id, room_id, seq, sender_id, sender_gallery_id, message_type, content, metadata, client_message_id,
                body_sha256, reply_to_id, file_id, file_url, file_name, file_size, file_type, media, importance,
                created_at)
            VALUES (
                :id, :roomId, :seq, :senderId, :galleryId, :type, :content, :metadata::jsonb, :clientMessageId,
                :digest, :replyTo, :fileId, :fileUrl, :fileName, :fileSize, :fileType, :media::jsonb, :importance,
                :createdAt)
            ON CONFLICT (sender_id, client_message_id) DO NOTHING
            """;

    private static final String FIND_SENT = MESSAGE + """
            WHERE m.sender_id = :senderId AND m.client_message_id = :clientMessageId
            """;

    private static final String FIND_DIGEST = """
            SELECT body_sha256 FROM chat_messages
            WHERE sender_id = :senderId AND client_message_id = :clientMessageId
            """;

    /** Places in a room have no gaps, so a page is a range of them: the same cost at any depth. */
    private static final String FIND_RANGE = MESSAGE + """
            WHERE m.room_id = :roomId AND m.seq BETWEEN :first AND :last
            ORDER BY m.seq
            """;

    private static final String FIND_WITH_IDS = MESSAGE + "WHERE m.id = ANY (:ids)";

    private static final String FIND = MESSAGE + "WHERE m.room_id = :roomId AND m.id = :id";

    private static final String FIND_PINNED = MESSAGE + """
            WHERE m.room_id = :roomId AND m.pinned_at IS NOT NULL
            ORDER BY m.pinned_at DESC, m.seq DESC
            """;

    private static final String COUNT_PINNED = """
            SELECT count(*) FROM chat_messages
            WHERE room_id = :roomId AND pinned_at IS NOT NULL
            """;

    private static final String SET_CONTENT = """
            UPDATE chat_messages
            SET content = :content, edited_at = :at
            WHERE id = :id
            """;

    /** What it said and brought along is gone; its place, its sender and its times stay. */
    private static final String MAKE_TOMBSTONE = """
            UPDATE chat_messages
            SET content = NULL, metadata = NULL, media = NULL, file_id = NULL, file_url = NULL, file_name = NULL,
                file_size = NULL, file_type = NULL, edited_at = NULL, pinned_at = NULL, pinned_by = NULL,
                importance = NULL, deleted_at = :at
            WHERE id = :id
            """;

    private static final String FIND_FILE = "SELECT file_id FROM chat_messages WHERE id = :id AND file_id IS NOT NULL";

    private static final String SET_PINNED = """
            UPDATE chat_messages
            SET pinned_at = :at, pinned_by = :by
            WHERE id = :id
            """;

    private static final String FIND_SEQ = """
            SELECT seq FROM chat_messages
            WHERE room_id = :roomId AND id = :id
            """;

    private static final String MARK_READ_UP_TO = """
            UPDATE chat_messages
            SET read_at = :at, read_by = :readBy, read_hidden = :hidden
            WHERE room_id = :roomId AND sender_gallery_id <> :galleryId AND seq <= :upTo
              AND read_at IS NULL AND deleted_at IS NULL
            """;

    private static final String MARK_ONE_READ = """
            UPDATE chat_messages
            SET read_at = :at, read_by = :readBy, read_hidden = :hidden
            WHERE room_id = :roomId AND sender_gallery_id <> :galleryId AND id = :id
              AND read_at IS NULL AND deleted_at IS NULL
            """;

    /** Whoever reads on openly has read what is before. */
    private static final String REVEAL = """
            UPDATE chat_messages
            SET read_at = :at, read_by = :readBy, read_hidden = false
            WHERE room_id = :roomId AND sender_gallery_id <> :galleryId AND seq <= :upTo AND read_hidden
            """;

    private static final String IS_UNREAD = "SELECT read_at IS NULL FROM chat_messages WHERE id = :id";

    private final JdbcClient jdbc;

    MessageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the sender has stored a message under this client's id before. */
    boolean insert(MessageId id, Draft draft, byte[] digest, RoomHead head, Caller sender) {
        var file = draft.attachment();
        return jdbc.sql(INSERT)
                        .param("id", id.value())
                        .param("roomId", draft.room().value())
                        .param("seq", head.lastSeq())
                        .param("senderId", sender.userId().value())
                        .param("galleryId", sender.galleryId().value())
                        .param("type", draft.type().wireName())
                        .param("content", draft.content())
                        .param("metadata", draft.metadataJson())
                        .param("clientMessageId", draft.clientMessageId().value())
                        .param("digest", digest)
                        .param(
                                "replyTo",
                                draft.replyTo() == null ? null : draft.replyTo().value())
                        .param("fileId", file == null ? null : file.id().value())
                        .param("fileUrl", file == null ? null : file.url())
                        .param("fileName", file == null ? null : file.name())
                        .param("fileSize", file == null ? null : file.size())
                        .param("fileType", file == null ? null : file.type())
                        .param("media", draft.mediaJson())
                        .param(
                                "importance",
                                draft.importance() == null
                                        ? null
                                        : draft.importance().wireName())
                        .param("createdAt", head.lastMessageAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Message> findSent(UserId sender, ClientMessageId id) {
        return jdbc.sql(FIND_SENT)
                .param("senderId", sender.value())
                .param("clientMessageId", id.value())
                .query(MessageColumns::read)
                .optional();
    }

    byte[] findDigest(UserId sender, ClientMessageId id) {
        return jdbc.sql(FIND_DIGEST)
                .param("senderId", sender.value())
                .param("clientMessageId", id.value())
                .query((row, number) -> row.getBytes("body_sha256"))
                .single();
    }

    /** Both ends included, oldest first. */
    List<Message> findRange(RoomId room, long first, long last) {
        return jdbc.sql(FIND_RANGE)
                .param("roomId", room.value())
                .param("first", first)
                .param("last", last)
                .query(MessageColumns::read)
                .list();
    }

    List<Message> findWithIds(Collection<MessageId> ids) {
        return jdbc.sql(FIND_WITH_IDS)
                .param("ids", ids.stream().map(MessageId::value).toArray(UUID[]::new))
                .query(MessageColumns::read)
                .list();
    }

    Optional<Message> find(RoomId room, MessageId id) {
        return jdbc.sql(FIND)
                .param("roomId", room.value())
                .param("id", id.value())
                .query(MessageColumns::read)
                .optional();
    }

    /** The last pinned first. */
    List<Message> findPinned(RoomId room) {
        return jdbc.sql(FIND_PINNED)
                .param("roomId", room.value())
                .query(MessageColumns::read)
                .list();
    }

    int countPinned(RoomId room) {
        return jdbc.sql(COUNT_PINNED)
                .param("roomId", room.value())
                .query(Integer.class)
                .single();
    }

    void setContent(MessageId id, String content, Instant at) {
        jdbc.sql(SET_CONTENT)
                .param("id", id.value())
                .param("content", content)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<FileId> findFile(MessageId id) {
        return jdbc.sql(FIND_FILE)
                .param("id", id.value())
                .query((row, number) -> new FileId(row.getObject("file_id", UUID.class)))
                .optional();
    }

    void makeTombstone(MessageId id, Instant at) {
        jdbc.sql(MAKE_TOMBSTONE)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void setPinned(MessageId id, UserId by, Instant at) {
        jdbc.sql(SET_PINNED)
                .param("id", id.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void unpin(MessageId id) {
        jdbc.sql(SET_PINNED)
                .param("id", id.value())
                .param("by", null, Types.OTHER)
                .param("at", null, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    Optional<Long> findSeq(RoomId room, MessageId id) {
        return jdbc.sql(FIND_SEQ)
                .param("roomId", room.value())
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    int markReadUpTo(RoomId room, long upTo, Caller reader, Instant at, boolean isShown) {
        return mark(MARK_READ_UP_TO, room, reader, at)
                .param("upTo", upTo)
                .param("hidden", !isShown)
                .update();
    }

    int markOneRead(RoomId room, MessageId id, Caller reader, Instant at, boolean isShown) {
        return mark(MARK_ONE_READ, room, reader, at)
                .param("id", id.value())
                .param("hidden", !isShown)
                .update();
    }

    /** What was read unseen up to there is seen to be read now. */
    boolean reveal(RoomId room, long upTo, Caller reader, Instant at) {
        return mark(REVEAL, room, reader, at).param("upTo", upTo).update() > 0;
    }

    /** Whether or not it is shown: the row alone does not tell. */
    boolean isUnread(MessageId id) {
        return jdbc.sql(IS_UNREAD).param("id", id.value()).query(Boolean.class).single();
    }

    private JdbcClient.StatementSpec mark(String sql, RoomId room, Caller reader, Instant at) {
        return jdbc.sql(sql)
                .param("roomId", room.value())
                .param("galleryId", reader.galleryId().value())
                .param("readBy", reader.userId().value())
                .param("at", at.atOffset(ZoneOffset.UTC));
    }
}
