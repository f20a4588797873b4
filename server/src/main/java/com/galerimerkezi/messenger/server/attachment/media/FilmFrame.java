package com.galerimerkezi.messenger.server.attachment.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jcodec.codecs.vpx.VP8Decoder;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.jspecify.annotations.Nullable;

/** One frame of a film, to know it by: H.264 in MP4 or QuickTime, VP8 in WebM. Decoded only when it is small enough. */
final class FilmFrame {

    /** Somewhat more than a film has that is four thousand pixels wide. */
    static final long MOST_PIXELS = 10_000_000;

    private static final Set<String> BOXED = Set.of("application/mp4", "video/3gpp", "video/3gpp2");
    private static final int VP8_HEAD = 10;

    private FilmFrame() {}

    static boolean isOf(String type) {
        return type.startsWith("video/") || BOXED.contains(type) || type.equals("application/x-matroska");
    }

    /** Upright, and not much larger than {@code pixels} on its longer side. */
    static Optional<BufferedImage> decode(Path film, int pixels) throws IOException {
        try (var bytes = FileChannel.open(film)) {
            if (WebmHead.isAt(bytes)) {
                return Optional.ofNullable(vp8(WebmHead.read(bytes, true), bytes, pixels));
            }
            var track = Mp4Track.find(bytes);
            return track == null ? Optional.empty() : new H264Frames(track).first(pixels);
        }
    }

    private static @Nullable BufferedImage vp8(WebmHead head, FileChannel film, int pixels) throws IOException {
        var frame = head.frame(film);
        if (frame.limit() < VP8_HEAD || (frame.get(0) & 1) != 0) {
            return null;
        }
        int across = Short.toUnsignedInt(Short.reverseBytes(frame.getShort(6))) & 0x3FFF;
        int down = Short.toUnsignedInt(Short.reverseBytes(frame.getShort(8))) & 0x3FFF;
        if (!mayBeDecoded(across, down)) {
            return null;
        }
        var room = Picture.create((across + 15) & ~15, (down + 15) & ~15, ColorSpace.YUV420);
        return FramePixels.of(across, down).picture(new VP8Decoder().decodeFrame(frame, room.getData()), pixels);
    }

    static boolean mayBeDecoded(long width, long height) {
        return width > 0 && height > 0 && width <= MOST_PIXELS / height;
    }
}
