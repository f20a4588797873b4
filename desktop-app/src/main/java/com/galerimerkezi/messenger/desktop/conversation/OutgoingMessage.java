package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that the server has not acknowledged.
 *
 * @param failure why the server refused it, once it did
 * @param replyToId the message that it answers
 * @param importance null for an ordinary message
 * @param origin who wrote it first, where it is forwarded
 */
public record OutgoingMessage(
        ClientMessageId id,
        RoomId roomId,
        String text,
        Instant createdAt,
        SendState state,
        @Nullable ErrorCode failure,
        @Nullable MessageId replyToId,
        @Nullable Importance importance,
        @Nullable ForwardedFrom origin) {

    static OutgoingMessage queued(
            RoomId room,
            String text,
            Instant now,
            @Nullable MessageId replyTo,
            @Nullable Importance importance,
            @Nullable ForwardedFrom origin) {
        return new OutgoingMessage(
                ClientMessageId.random(), room, text, now, SendState.QUEUED, null, replyTo, importance, origin);
    }

    OutgoingMessage in(SendState next, @Nullable ErrorCode reason) {
        return new OutgoingMessage(id, roomId, text, createdAt, next, reason, replyToId, importance, origin);
    }

    /** Word for word the same at every try: the server holds it against the first one. */
    SendMessageRequest request() {
        return new SendMessageRequest(
                text, MessageType.TEXT, origin == null ? null : origin.toMetadata(), id, replyToId, importance);
    }
}
