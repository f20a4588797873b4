package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.MessageId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told with a file that does not stand in it.
 *
 * @param replyTo the message that it answers
 * @param album the same for pictures that were sent together
 * @param durationMs of a recording
 * @param waveform of a recording, levels from 0 to 1
 */
public record FileFacts(
        @Nullable MessageId replyTo,
        @Nullable UUID album,
        @Nullable Long durationMs,
        @Nullable List<Double> waveform) {

    public static final FileFacts NONE = new FileFacts(null, null, null, null);
}
