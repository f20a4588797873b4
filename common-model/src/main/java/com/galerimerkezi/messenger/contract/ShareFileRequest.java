package com.galerimerkezi.messenger.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends an uploaded file into a room; size and type are checked against what is stored.
 *
 * @param albumId the same for pictures that belong together; stands in the message's metadata as {@code album_id}
 * @param durationMs of a recording, where the file itself does not tell
 * @param waveform of a recording: {@link Media#MOST_LEVELS} levels from 0 to 1 at most
 */
public record ShareFileRequest(
        String fileUrl,
        String fileName,
        Long fileSize,
        String fileType,
        @Nullable ClientMessageId clientMessageId,
        @Nullable String caption,
        @Nullable MessageId replyToId,
        @Nullable UUID albumId,
        @Nullable Long durationMs,
        @Nullable List<Double> waveform) {

    public static final String ALBUM_ID = "album_id";

    public ShareFileRequest(
            String fileUrl,
            String fileName,
            Long fileSize,
            String fileType,
            @Nullable ClientMessageId clientMessageId,
            @Nullable String caption) {
        this(fileUrl, fileName, fileSize, fileType, clientMessageId, caption, null, null, null, null);
    }
}
