package com.galerimerkezi.messenger.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new reminder.
 *
 * @param forGallery comes to all of the gallery, and not to oneself alone
 * @param clientReminderId the same again is the first reminder
 */
public record ReminderRequest(
        Instant dueAt,
        @Nullable String text,
        @Nullable Boolean forGallery,
        @Nullable ClientMessageId clientReminderId) {}
