package com.galerimerkezi.messenger.contract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to store and to announce.
 *
 * @param messageType text when it is missing
 * @param importance missing for an ordinary message (addition)
 * @param clientMessageId makes sending idempotent; the server makes one up for clients that send none
 */
public record SendMessageRequest(
        String content,
        @Nullable MessageType messageType,
        @Nullable Map<String, Object> metadata,
        @Nullable ClientMessageId clientMessageId,
        @Nullable MessageId replyToId,
        @Nullable Importance importance) {

    /** Of the content without the blanks around it, in code points. */
    public static final int MOST_CHARACTERS = 10_000;

    public static SendMessageRequest text(String content, ClientMessageId id) {
        return new SendMessageRequest(content, MessageType.TEXT, null, id, null, null);
    }
}
