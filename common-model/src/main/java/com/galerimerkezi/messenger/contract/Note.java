package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one gallery's staff note in a room for themselves; the other side never learns of it.
 *
 * @param place 1, 2, 3 … among this gallery's notes in the room
 * @param afterSeq the message after which it stands; 0 before the first
 * @param content null once it was deleted
 * @param mentions colleagues who are to look
 * @param handedTo set where the note came with a hand-over: who got the room
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Note(
        NoteId id,
        RoomId roomId,
        long place,
        long afterSeq,
        UserId authorId,
        String firstName,
        String lastName,
        @Nullable String content,
        List<UserId> mentions,
        @Nullable UserId handedTo,
        ClientMessageId clientNoteId,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt) {

    public static final int MOST_CHARACTERS = 10_000;
    public static final int MOST_MENTIONS = 50;

    public Note {
        mentions = List.copyOf(mentions);
    }
}
