package com.galerimerkezi.messenger.desktop.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a WebP: those that make the picture stay, whatever else there is goes. */
final class WebpDetails {

    private static final Set<String> PICTURE = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HEADER = 8;
    private static final int FIRST_CHUNK = 12;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;
    private static final int UPRIGHT = 1;

    private WebpDetails() {}

    /** @param orientation how the camera was held: without it the photo would lie on its side */
    static byte[] without(byte[] file, int orientation) {
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = Math.toIntExact(Math.min(file.length, HEADER + Integer.toUnsignedLong(in.getInt(4))));
        var chunks = new ByteArrayOutputStream(end);
        boolean turned = false;
        int at = FIRST_CHUNK;
        while (at + HEADER <= end) {
            var name = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            long size = Integer.toUnsignedLong(in.getInt(at + 4));
            int next = Math.toIntExact(at + HEADER + size);
            if (next > end) {
                throw new IllegalArgumentException("a chunk beyond the end");
            }
            if (name.equals("VP8X")) {
                turned = orientation != UPRIGHT;
                int cleared = file[at + HEADER] & ~(EXIF_FLAG | XMP_FLAG);
                file[at + HEADER] = (byte) (turned ? cleared | EXIF_FLAG : cleared);
            }
            if (PICTURE.contains(name)) {
                put(chunks, file, at, next - at);
            }
            at = next + next % 2;
        }
        if (turned) {
            var exif = orientationAlone(orientation);
            put(chunks, exif, 0, exif.length);
        }
        return ByteBuffer.allocate(FIRST_CHUNK + chunks.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(4 + chunks.size())
                .put(ascii("WEBP"))
                .put(chunks.toByteArray())
                .array();
    }

    private static void put(ByteArrayOutputStream chunks, byte[] from, int start, int length) {
        chunks.write(from, start, length);
        if (length % 2 != 0) {
            chunks.write(0);
        }
    }

    private static byte[] orientationAlone(int orientation) {
        var tiff = ByteBuffer.allocate(26)
                .put(ascii("MM\0*"))
                .putInt(HEADER)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        return ByteBuffer.allocate(HEADER + tiff.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("EXIF"))
                .putInt(tiff.length)
                .put(tiff)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
