package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up in a room: comes once, on the server's clock.
 *
 * @param userId whom it is for; null: all of the gallery
 * @param toldAt when it came
 * @param late it came well after its time, because the server was down
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Reminder(
        ReminderId id,
        RoomId roomId,
        @Nullable UserId userId,
        UserId createdBy,
        String firstName,
        String lastName,
        @Nullable String text,
        Instant dueAt,
        ReminderState state,
        @Nullable Instant toldAt,
        boolean late,
        Instant createdAt) {

    public static final int MOST_CHARACTERS = 500;
}
