package com.galerimerkezi.messenger.server.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.record.CanonicalJson;
import com.galerimerkezi.messenger.contract.record.RecordEntry;
import com.galerimerkezi.messenger.contract.record.RecordKind;
import com.galerimerkezi.messenger.contract.record.RecordLine;
import com.galerimerkezi.messenger.contract.record.RecordPayload;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as what the record says of them. */
final class RecordColumns {

    private RecordColumns() {}

    /** Of a message that is a tombstone already, the record knows the deletion alone. */
    static Link.Found found(ResultSet row, int number) throws SQLException {
        boolean isDeleted = row.getObject("deleted_at") != null;
        var payload = isDeleted ? RecordPayload.deletion() : message(row);
        var line = new RecordLine(
                isDeleted ? RecordKind.DELETED : RecordKind.FOUND,
                instant(row, isDeleted ? "deleted_at" : "created_at"),
                new UserId(id(row, "sender_id")),
                new GalleryId(id(row, "sender_gallery_id")),
                new MessageId(id(row, "id")),
                CanonicalJson.digest(payload));
        return new Link.Found(row.getLong("seq"), line, row.getInt("version"));
    }

    static RecordEntry entry(ResultSet row, int number) throws SQLException {
        var kind = RecordKind.of(row.getInt("kind"));
        return new RecordEntry(
                row.getLong("n"),
                kind,
                instant(row, "at"),
                new UserId(id(row, "sender_id")),
                new GalleryId(id(row, "gallery_id")),
                new MessageId(id(row, "message_id")),
                payload(row, kind),
                hex(row, "digest"),
                hex(row, "hash"));
    }

    static String hex(ResultSet row, String column) throws SQLException {
        return HexFormat.of().formatHex(row.getBytes(column));
    }

    private static @Nullable JsonNode payload(ResultSet row, RecordKind kind) throws SQLException {
        boolean isGone = row.getObject("id") == null || row.getObject("deleted_at") != null;
        return switch (kind) {
            case FOUND, SENT -> isGone ? null : message(row);
            case EDITED -> isGone ? null : RecordPayload.edit(Objects.requireNonNullElse(row.getString("content"), ""));
            case DELETED -> RecordPayload.deletion();
            case ACKNOWLEDGED -> RecordPayload.acknowledgement();
        };
    }

    private static ObjectNode message(ResultSet row) throws SQLException {
        var replyTo = row.getObject("reply_to_id", UUID.class);
        var importance = row.getString("importance");
        return RecordPayload.message(
                row.getLong("seq"),
                MessageType.of(row.getString("message_type")),
                row.getString("content"),
                json(row.getString("metadata")),
                replyTo == null ? null : new MessageId(replyTo),
                file(row),
                importance == null ? null : Importance.of(importance));
    }

    private static RecordPayload.@Nullable File file(ResultSet row) throws SQLException {
        var id = row.getObject("file_id", UUID.class);
        return id == null
                ? null
                : new RecordPayload.File(
                        new FileId(id),
                        row.getString("file_name"),
                        row.getLong("file_size"),
                        row.getString("file_type"),
                        Objects.requireNonNullElse(row.getString("sha256"), ""));
    }

    private static @Nullable JsonNode json(@Nullable String text) {
        try {
            return text == null ? null : ContractJson.mapper().readTree(text);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
