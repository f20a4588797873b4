package com.galerimerkezi.messenger.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new internal note, or an own one's new words.
 *
 * @param clientNoteId of a new one: the same again is the first note
 */
public record NoteRequest(
        String content,
        @Nullable List<UserId> mentions,
        @Nullable ClientMessageId clientNoteId) {}
