package com.galerimerkezi.messenger.server.attachment.media;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** A WAVE file says how many bytes a second has. */
final class WaveDuration {

    private static final int MOST_CHUNKS = 50;

    private WaveDuration() {}

    /** Milliseconds; null for what is none. */
    static @Nullable Long of(FileChannel file) throws IOException {
        var head = Bytes.at(file, 0, 12);
        if (!Bytes.isText(head, 0, "RIFF") || !Bytes.isText(head, 8, "WAVE")) {
            return null;
        }
        long offset = 12;
        long bytesPerSecond = 0;
        for (int i = 0; i < MOST_CHUNKS && offset < file.size(); i++) {
            var chunk = Bytes.at(file, offset, 20).order(ByteOrder.LITTLE_ENDIAN);
            if (chunk.limit() < 8) {
                return null;
            }
            long length = chunk.getInt(4) & 0xFFFFFFFFL;
            if (Bytes.isText(chunk, 0, "fmt ") && chunk.limit() == 20) {
                bytesPerSecond = chunk.getInt(16) & 0xFFFFFFFFL;
            } else if (Bytes.isText(chunk, 0, "data")) {
                long there = Math.min(length, file.size() - offset - 8);
                return bytesPerSecond == 0 ? null : there * 1000 / bytesPerSecond;
            }
            offset += 8 + length + (length & 1);
        }
        return null;
    }
}
