package com.galerimerkezi.messenger.server.attachment.media;

import com.galerimerkezi.messenger.contract.Media;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a file's own head says of its size and length; of a file that says nonsense nothing is known. */
public final class MediaReader {

    private static final Logger LOG = LoggerFactory.getLogger(MediaReader.class);

    private MediaReader() {}

    /** Null for what is neither picture nor sound nor film. */
    public static @Nullable Media read(Path file, String type) {
        try {
            if (type.startsWith("image/")) {
                return picture(file, type);
            }
            if (type.startsWith("audio/") || type.startsWith("video/") || type.equals("application/ogg")) {
                return recording(file);
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("A file of type {} tells nothing of itself", type, unreadable);
        }
        return null;
    }

    private static @Nullable Media picture(Path file, String type) throws IOException {
        var size = PictureReader.size(file).orElse(null);
        if (size == null) {
            return null;
        }
        boolean turned = Orientation.of(file, type).isOnItsSide();
        int width = turned ? size.height() : size.width();
        int height = turned ? size.width() : size.height();
        return new Media(width, height, null, null, null, null);
    }

    private static @Nullable Media recording(Path file) throws IOException {
        try (var bytes = FileChannel.open(file)) {
            var ogg = OggDuration.of(bytes);
            if (ogg != null) {
                return new Media(null, null, null, ogg, null, null);
            }
            var wave = WaveDuration.of(bytes);
            return wave == null ? Mp4Head.read(bytes) : new Media(null, null, null, wave, null, null);
        }
    }
}
