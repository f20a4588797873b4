package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message row as both galleries see it.
 *
 * @param seq its place in the room: 1, 2, 3 … without gaps, the order in which everyone sees messages
 * @param galleryId the sender's gallery
 * @param content null for a file without caption and for a deleted message
 * @param fileSize bytes
 * @param readAt when the other gallery's first reader saw it; readBy is that reader
 * @param metadata free; of a forwarded message it tells the origin ({@link ForwardedFrom})
 * @param pinnedAt since when both sides see it among the room's pins
 * @param importance null for an ordinary message (addition, as the next one; both are left out where they say nothing)
 * @param acknowledgements of one that asks for them, the first one first
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Message(
        MessageId id,
        RoomId roomId,
        long seq,
        UserId senderId,
        GalleryId galleryId,
        String firstName,
        String lastName,
        MessageType messageType,
        @Nullable String content,
        @Nullable String fileUrl,
        @Nullable String fileName,
        @Nullable Long fileSize,
        @Nullable String fileType,
        @Nullable Instant readAt,
        @Nullable UserId readBy,
        @Nullable Map<String, Object> metadata,
        Instant createdAt,
        @Nullable ClientMessageId clientMessageId,
        @Nullable MessageId replyToId,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        List<Reaction> reactions,
        @Nullable Media media,
        @Nullable Instant pinnedAt,
        @Nullable UserId pinnedBy,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Importance importance,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Acknowledgement> acknowledgements) {

    public Message {
        acknowledgements = acknowledgements == null ? List.of() : List.copyOf(acknowledgements);
        reactions = reactions == null ? List.of() : List.copyOf(reactions);
    }

    /** The same message, read by the other gallery; a mark that is already there stays, and a tombstone gets none. */
    public Message readBy(UserId reader, Instant at) {
        return readAt != null || deletedAt != null ? this : with(at, reader, reactions, acknowledgements);
    }

    public Message withReactions(List<Reaction> present) {
        return with(readAt, readBy, present, acknowledgements);
    }

    public Message withAcknowledgements(List<Acknowledgement> present) {
        return with(readAt, readBy, reactions, present);
    }

    /** Of the other gallery; whether anybody has answered does not matter. */
    public boolean asksAcknowledgement() {
        return importance == Importance.ACKNOWLEDGE;
    }

    public boolean isAcknowledgedBy(UserId user) {
        return acknowledgements.stream().anyMatch(given -> given.userId().equals(user));
    }

    private Message with(
            @Nullable Instant read,
            @Nullable UserId reader,
            List<Reaction> present,
            List<Acknowledgement> acknowledged) {
        return new Message(
                id,
                roomId,
                seq,
                senderId,
                galleryId,
                firstName,
                lastName,
                messageType,
                content,
                fileUrl,
                fileName,
                fileSize,
                fileType,
                read,
                reader,
                metadata,
                createdAt,
                clientMessageId,
                replyToId,
                editedAt,
                deletedAt,
                present,
                media,
                pinnedAt,
                pinnedBy,
                importance,
                acknowledged);
    }
}
