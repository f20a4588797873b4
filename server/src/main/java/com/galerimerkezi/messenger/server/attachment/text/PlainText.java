package com.galerimerkezi.messenger.server.attachment.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text as it lies there: UTF-8, or what older programs in Turkey write. */
final class PlainText {

    private static final int MOST = 400_000;
    private static final int LONGEST_CHARACTER = 4;
    private static final Charset OLDER = Charset.forName("windows-1254");

    private PlainText() {}

    static void read(Path file, TextCollector words) throws IOException {
        byte[] bytes;
        try (var stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MOST);
        }
        words.write(decoded(bytes));
    }

    private static String decoded(byte[] bytes) {
        // The last character may have been cut
        for (int length = bytes.length; length > bytes.length - LONGEST_CHARACTER && length >= 0; length--) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, 0, length))
                        .toString();
            } catch (CharacterCodingException other) {
                // Perhaps with one byte less
            }
        }
        return new String(bytes, OLDER);
    }
}
