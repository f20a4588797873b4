package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that the server sends at its time, once. The other gallery knows nothing of it until then.
 *
 * @param messageId what it became
 * @param refusal why it could not be sent
 * @param late it was sent well after its time, because the server was down
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ScheduledMessage(
        ScheduledId id,
        RoomId roomId,
        UserId authorId,
        String firstName,
        String lastName,
        String content,
        @Nullable MessageId replyToId,
        Instant dueAt,
        ScheduledState state,
        @Nullable MessageId messageId,
        @Nullable ErrorCode refusal,
        boolean late,
        Instant createdAt,
        @Nullable Instant settledAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Importance importance) {}
