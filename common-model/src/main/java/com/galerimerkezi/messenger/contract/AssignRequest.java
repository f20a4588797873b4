package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/**
 * Gives a room to a colleague or to oneself.
 *
 * @param note what the colleague should know; it becomes an internal note that mentions them
 */
public record AssignRequest(
        UserId userId, @Nullable String note, @Nullable ClientMessageId clientNoteId) {}
