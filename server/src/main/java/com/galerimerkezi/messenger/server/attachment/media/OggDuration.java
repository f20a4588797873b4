package com.galerimerkezi.messenger.server.attachment.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** The last page of an Ogg file says how many samples came before its end; of Opus these are 48,000 a second. */
final class OggDuration {

    private static final int OPUS_RATE = 48_000;
    private static final int HEAD = 64;
    private static final int PACKET = 28;

    /** A page is no longer than this, so that the last one begins within it. */
    private static final int LONGEST_PAGE = 65_307;

    private OggDuration() {}

    /** Milliseconds; null for what is no Opus or Vorbis in Ogg. */
    static @Nullable Long of(FileChannel file) throws IOException {
        var head = Bytes.at(file, 0, HEAD).order(ByteOrder.LITTLE_ENDIAN);
        if (!Bytes.isText(head, 0, "OggS")) {
            return null;
        }
        boolean isOpus = Bytes.isText(head, PACKET, "OpusHead");
        if ((!isOpus && !Bytes.isText(head, PACKET, "\u0001vorbis")) || head.limit() < HEAD) {
            return null;
        }
        long rate = isOpus ? OPUS_RATE : head.getInt(PACKET + 12);
        // The decoder swallows these first samples
        long skipped = isOpus ? head.getShort(PACKET + 10) & 0xFFFF : 0;
        long samples = lastPosition(file) - skipped;
        return rate <= 0 || samples <= 0 ? null : samples * 1000 / rate;
    }

    private static long lastPosition(FileChannel file) throws IOException {
        long start = Math.max(0, file.size() - LONGEST_PAGE);
        ByteBuffer end = Bytes.at(file, start, LONGEST_PAGE).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = end.limit() - PACKET + 1; i >= 0; i--) {
            if (Bytes.isText(end, i, "OggS") && end.getLong(i + 6) >= 0) {
                return end.getLong(i + 6);
            }
        }
        return 0;
    }
}
