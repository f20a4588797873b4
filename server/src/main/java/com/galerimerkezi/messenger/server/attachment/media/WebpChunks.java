package com.galerimerkezi.messenger.server.attachment.media;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The parts of a WebP file, by their names. */
final class WebpChunks {

    private static final int MOST_CHUNKS = 50;
    private static final int FIRST = 12;
    private static final int HEAD = 8;

    private WebpChunks() {}

    /** Nothing for one that is not there, or longer than {@code most}. */
    static byte[] find(Path webp, String name, int most) throws IOException {
        try (var file = FileChannel.open(webp)) {
            long offset = FIRST;
            for (int i = 0; i < MOST_CHUNKS && offset < file.size(); i++) {
                var head = Bytes.at(file, offset, HEAD).order(ByteOrder.LITTLE_ENDIAN);
                if (head.limit() < HEAD) {
                    break;
                }
                long length = head.getInt(4) & 0xFFFFFFFFL;
                if (Bytes.isText(head, 0, name)) {
                    return length > most ? new byte[0] : bytesAt(file, offset + HEAD, (int) length);
                }
                offset += HEAD + length + (length & 1);
            }
            return new byte[0];
        }
    }

    private static byte[] bytesAt(FileChannel file, long offset, int length) throws IOException {
        var piece = Bytes.at(file, offset, length);
        var bytes = new byte[piece.remaining()];
        piece.get(bytes);
        return bytes;
    }
}
