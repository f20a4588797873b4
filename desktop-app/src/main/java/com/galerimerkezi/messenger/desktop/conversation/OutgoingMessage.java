package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that the server has not acknowledged.
 *
 * @param failure why the server refused it, once it did
 */
public record OutgoingMessage(
        ClientMessageId id,
        RoomId roomId,
        String text,
        Instant createdAt,
        SendState state,
        @Nullable ErrorCode failure) {

    OutgoingMessage in(SendState next, @Nullable ErrorCode reason) {
        return new OutgoingMessage(id, roomId, text, createdAt, next, reason);
    }
}
