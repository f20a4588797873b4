package com.galerimerkezi.messenger.server.attachment.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the head of a picture first; only one that is small enough is decoded, and of one that moves its first frame. */
final class PictureReader {

    static final long MOST_PIXELS = 40_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "bmp", "webp");

    private PictureReader() {}

    /** Nothing for what cannot be read as one. */
    static Optional<Size> size(Path file) throws IOException {
        return reading(file, reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
    }

    /** The picture, not much larger than {@code pixels} on its longer side: what is left out is never in memory. */
    static Optional<BufferedImage> decode(Path file, int pixels) throws IOException {
        return reading(file, reader -> {
            var size = new Size(reader.getWidth(0), reader.getHeight(0));
            if (!size.mayBeDecoded()) {
                return null;
            }
            var parameters = reader.getDefaultReadParam();
            int step = Math.max(1, size.longer() / (2 * pixels));
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        });
    }

    private static <T> Optional<T> reading(Path file, Reading<T> work) throws IOException {
        try (var bytes = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(bytes);
            while (readers.hasNext()) {
                var reader = readers.next();
                try {
                    if (FORMATS.contains(format(reader))) {
                        // Without its metadata: what a packed text in it unfolds to is of no interest.
                        reader.setInput(bytes, true, true);
                        return Optional.ofNullable(work.of(reader));
                    }
                } finally {
                    reader.dispose();
                }
            }
            return Optional.empty();
        }
    }

    private static String format(ImageReader reader) throws IOException {
        var name = reader.getFormatName();
        return switch (name) {
            case "JPEG" -> "jpeg";
            case "WebP", "WEBP" -> "webp";
            default -> name;
        };
    }

    /** Pixels as they lie in the file. */
    record Size(int width, int height) {

        boolean mayBeDecoded() {
            return width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
        }

        /** On its side. */
        Size turned() {
            int across = height;
            return new Size(across, width);
        }

        int longer() {
            return Math.max(width, height);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        @Nullable
        T of(ImageReader reader) throws IOException;
    }
}
