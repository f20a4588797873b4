package com.galerimerkezi.messenger.server.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.record.CanonicalJson;
import com.galerimerkezi.messenger.contract.record.RecordKind;
import com.galerimerkezi.messenger.contract.record.RecordLine;
import com.galerimerkezi.messenger.contract.record.RecordPayload;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.record.RecordLog;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the room's record what was said, in the transaction that stores it. */
@Component
class MessageRecord {

    private final RecordLog log;

    MessageRecord(RecordLog log) {
        this.log = log;
    }

    void sent(Message message, Draft draft) {
        var payload = RecordPayload.message(
                message.seq(),
                message.messageType(),
                message.content(),
                tree(draft.metadataJson()),
                message.replyToId(),
                fileOf(draft),
                message.importance());
        log.sent(message.roomId(), line(RecordKind.SENT, message.createdAt(), message, payload));
    }

    /** Before a message changes, so that the record has it as it was. */
    void begin(RoomId room) {
        log.begin(room);
    }

    void edited(Message message, String content, Instant at) {
        log.changed(message.roomId(), line(RecordKind.EDITED, at, message, RecordPayload.edit(content)));
    }

    void deleted(Message message, Instant at) {
        log.changed(message.roomId(), line(RecordKind.DELETED, at, message, RecordPayload.deletion()));
    }

    void acknowledged(Message message, Caller by, Instant at) {
        log.begin(message.roomId());
        var digest = CanonicalJson.digest(RecordPayload.acknowledgement());
        log.changed(
                message.roomId(),
                new RecordLine(RecordKind.ACKNOWLEDGED, at, by.userId(), by.galleryId(), message.id(), digest));
    }

    private static RecordLine line(RecordKind kind, Instant at, Message message, JsonNode payload) {
        return new RecordLine(
                kind, at, message.senderId(), message.galleryId(), message.id(), CanonicalJson.digest(payload));
    }

    private static RecordPayload.@Nullable File fileOf(Draft draft) {
        var file = draft.attachment();
        return file == null
                ? null
                : new RecordPayload.File(file.id(), file.name(), file.size(), file.type(), file.sha256());
    }

    private static @Nullable JsonNode tree(@Nullable String json) {
        try {
            return json == null ? null : ContractJson.mapper().readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
