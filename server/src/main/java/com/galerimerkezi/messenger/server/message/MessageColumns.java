package com.galerimerkezi.messenger.server.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.galerimerkezi.messenger.contract.Acknowledgement;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Reaction;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of chat_messages, with its sender's name, as the contract's message. */
final class MessageColumns {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<Media> MEDIA = new TypeReference<>() {};

    private static final TypeReference<List<Given>> GIVEN = new TypeReference<>() {};
    private static final TypeReference<List<Acknowledgement>> ACKNOWLEDGEMENTS = new TypeReference<>() {};

    private MessageColumns() {}

    static Message read(ResultSet row, int number) throws SQLException {
        boolean isReadSeen = !row.getBoolean("read_hidden");
        var readBy = isReadSeen ? uuid(row, "read_by") : null;
        var clientId = uuid(row, "client_message_id");
        var replyTo = uuid(row, "reply_to_id");
        var pinnedBy = uuid(row, "pinned_by");
        var importance = row.getString("importance");
        return new Message(
                new MessageId(row.getObject("id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                row.getLong("seq"),
                new UserId(row.getObject("sender_id", UUID.class)),
                new GalleryId(row.getObject("sender_gallery_id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                MessageType.of(row.getString("message_type")),
                row.getString("content"),
                row.getString("file_url"),
                row.getString("file_name"),
                row.getObject("file_size", Long.class),
                row.getString("file_type"),
                isReadSeen ? instant(row, "read_at") : null,
                readBy == null ? null : new UserId(readBy),
                json(row.getString("metadata"), OBJECT),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                clientId == null ? null : new ClientMessageId(clientId),
                replyTo == null ? null : new MessageId(replyTo),
                instant(row, "edited_at"),
                instant(row, "deleted_at"),
                reactions(row.getString("reactions")),
                json(row.getString("media"), MEDIA),
                instant(row, "pinned_at"),
                pinnedBy == null ? null : new UserId(pinnedBy),
                importance == null ? null : Importance.of(importance),
                acknowledgements(row.getString("acknowledgements")));
    }

    /** From one line a giver, in their order; an emoji stands where its first one is. */
    static List<Reaction> reactions(@Nullable String lines) {
        var given = json(lines, GIVEN);
        if (given == null) {
            return List.of();
        }
        var byEmoji = new LinkedHashMap<String, List<Reaction.Giver>>();
        given.forEach(one ->
                byEmoji.computeIfAbsent(one.emoji, _ -> new ArrayList<>()).add(one.giver()));
        return byEmoji.entrySet().stream()
                .map(entry -> Reaction.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Acknowledgement> acknowledgements(@Nullable String lines) {
        return Objects.requireNonNullElse(json(lines, ACKNOWLEDGEMENTS), List.of());
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static <T> @Nullable T json(@Nullable String text, TypeReference<T> type) {
        try {
            return text == null ? null : ContractJson.mapper().readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** One giver of one emoji, as {@link MessageRepository#REACTIONS} has it. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record Given(String emoji, UserId userId, String firstName, GalleryId galleryId) {
        Reaction.Giver giver() {
            return new Reaction.Giver(userId, firstName, galleryId);
        }
    }
}
