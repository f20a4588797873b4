package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one user wrote in a room and did not send. Only this user's own desktops learn of it.
 *
 * @param text empty where there is no draft any more
 * @param writtenAt of two the later one holds
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record RoomDraft(
        RoomId roomId,
        String text,
        @Nullable MessageId replyToId,
        Instant writtenAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Importance importance) {

    public static final int MOST_CHARACTERS = 10_000;
}
