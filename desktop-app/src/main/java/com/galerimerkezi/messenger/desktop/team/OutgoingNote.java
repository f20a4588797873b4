package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.NoteRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An internal note that the server does not have yet.
 *
 * @param failure why the server refused it, once it did
 */
public record OutgoingNote(
        ClientMessageId id,
        RoomId roomId,
        String text,
        List<UserId> mentions,
        Instant createdAt,
        @Nullable ErrorCode failure) {

    public OutgoingNote {
        mentions = List.copyOf(mentions);
    }

    OutgoingNote refused(@Nullable ErrorCode reason) {
        return new OutgoingNote(id, roomId, text, mentions, createdAt, reason);
    }

    /** Word for word the same at every try: the server holds it against the first one. */
    NoteRequest request() {
        return new NoteRequest(text, mentions, id);
    }
}
