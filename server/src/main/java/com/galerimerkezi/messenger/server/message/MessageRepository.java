package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
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

    private static final String MESSAGE = """
            SELECT m.*, u.first_name, u.last_name FROM chat_messages m
            JOIN users u ON u.id = m.sender_id
            """;

    private static final String INSERT = """
            INSERT INTO chat_messages (
                id, room_id, seq, sender_id, sender_gallery_id, message_type, content, metadata, client_message_id,
                body_sha256, reply_to_id, file_id, file_url, file_name, file_size, file_type, created_at)
            VALUES (
                :id, :roomId, :seq, :senderId, :galleryId, :type, :content, :metadata::jsonb, :clientMessageId,
                :digest, :replyTo, :fileId, :fileUrl, :fileName, :fileSize, :fileType, :createdAt)
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

    private static final String FIND_SEQ = """
            SELECT seq FROM chat_messages
            WHERE room_id = :roomId AND id = :id
            """;

    private static final String MARK_READ_UP_TO = """
            UPDATE chat_messages
            SET read_at = :at, read_by = :readBy
            WHERE room_id = :roomId AND sender_gallery_id <> :galleryId AND seq <= :upTo
              AND read_at IS NULL AND deleted_at IS NULL
            """;

    private static final String MARK_ONE_READ = """
            UPDATE chat_messages
            SET read_at = :at, read_by = :readBy
            WHERE room_id = :roomId AND sender_gallery_id <> :galleryId AND id = :id
              AND read_at IS NULL AND deleted_at IS NULL
            """;

    private final JdbcClient jdbc;

    MessageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the sender has stored a message under this client's id before. */
    boolean insert(MessageId id, Draft draft, RoomHead head, Caller sender) {
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
                        .param("digest", draft.digest())
                        .param(
                                "replyTo",
                                draft.replyTo() == null ? null : draft.replyTo().value())
                        .param("fileId", file == null ? null : file.id().value())
                        .param("fileUrl", file == null ? null : file.url())
                        .param("fileName", file == null ? null : file.name())
                        .param("fileSize", file == null ? null : file.size())
                        .param("fileType", file == null ? null : file.type())
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

    Optional<Long> findSeq(RoomId room, MessageId id) {
        return jdbc.sql(FIND_SEQ)
                .param("roomId", room.value())
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    int markReadUpTo(RoomId room, long upTo, Caller reader, Instant at) {
        return mark(MARK_READ_UP_TO, room, reader, at).param("upTo", upTo).update();
    }

    int markOneRead(RoomId room, MessageId id, Caller reader, Instant at) {
        return mark(MARK_ONE_READ, room, reader, at).param("id", id.value()).update();
    }

    private JdbcClient.StatementSpec mark(String sql, RoomId room, Caller reader, Instant at) {
        return jdbc.sql(sql)
                .param("roomId", room.value())
                .param("galleryId", reader.galleryId().value())
                .param("readBy", reader.userId().value())
                .param("at", at.atOffset(ZoneOffset.UTC));
    }
}
