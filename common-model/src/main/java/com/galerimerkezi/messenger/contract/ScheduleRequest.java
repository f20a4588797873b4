package com.galerimerkezi.messenger.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message for later, or what becomes of one.
 *
 * @param clientMessageId the same again is the first one; an edit needs none
 */
public record ScheduleRequest(
        String content,
        Instant dueAt,
        @Nullable MessageId replyToId,
        @Nullable ClientMessageId clientMessageId,
        @Nullable Importance importance) {}
