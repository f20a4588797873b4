package com.galerimerkezi.messenger.server.attachment.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Small pieces of large files. */
final class Bytes {

    private Bytes() {}

    /** What is there of so many bytes at {@code offset}, most significant first. */
    static ByteBuffer at(FileChannel file, long offset, int length) throws IOException {
        var piece = ByteBuffer.allocate(length).order(ByteOrder.BIG_ENDIAN);
        while (piece.hasRemaining() && file.read(piece, offset + piece.position()) > 0) {
            // Until all is there or the file ends
        }
        return piece.flip();
    }

    /** As much of it as is there. */
    static String text(ByteBuffer piece, int offset, int length) {
        var text = new StringBuilder(length);
        for (int i = offset; i < Math.min(offset + length, piece.limit()); i++) {
            text.append((char) (piece.get(i) & 0xFF));
        }
        return text.toString();
    }

    static boolean isText(ByteBuffer piece, int offset, String text) {
        if (piece.limit() < offset + text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (piece.get(offset + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
