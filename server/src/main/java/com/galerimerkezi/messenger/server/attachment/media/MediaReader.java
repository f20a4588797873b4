package com.galerimerkezi.messenger.server.attachment.media;

import com.galerimerkezi.messenger.contract.Media;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the head of a sound or a film says of its length and size; of a file that says nonsense nothing is known. It is read by
 * code of our own, a few hundred small pieces at most: pictures are for libraries, and those work in a process apart.
 */
public final class MediaReader {

    private static final Logger LOG = LoggerFactory.getLogger(MediaReader.class);

    private MediaReader() {}

    /** Null for what is neither sound nor film. */
    public static @Nullable Media read(Path file, String type) {
        try {
            if (type.startsWith("audio/") || type.equals("application/ogg") || FilmFrame.isOf(type)) {
                return recording(file);
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("A file of type {} tells nothing of itself", type, unreadable);
        }
        return null;
    }

    private static @Nullable Media recording(Path file) throws IOException {
        try (var bytes = FileChannel.open(file)) {
            var ogg = OggDuration.of(bytes);
            if (ogg != null) {
                return new Media(null, null, null, ogg, null, null);
            }
            var wave = WaveDuration.of(bytes);
            if (wave != null) {
                return new Media(null, null, null, wave, null, null);
            }
            var webm = WebmHead.media(bytes);
            return webm == null ? Mp4Head.read(bytes) : webm;
        }
    }
}
