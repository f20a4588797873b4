package com.galerimerkezi.messenger.server.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Films that mean harm. */
public final class Films {

    private static final byte[] VP8_START = {(byte) 0x9D, 0x01, 0x2A};

    private Films() {}

    /** A WebM whose first frame promises so many pixels. */
    public static byte[] ofSize(byte[] webm, int width, int height) {
        var film = webm.clone();
        int start = indexOf(film, VP8_START) + VP8_START.length;
        ByteBuffer.wrap(film)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(start, (short) width)
                .putShort(start + 2, (short) height);
        return film;
    }

    /** A box of length zero: whoever goes on behind it is at its beginning. */
    public static byte[] endless() {
        return ByteBuffer.allocate(4000)
                .putInt(16)
                .put("ftypisom\0\0\2\0".getBytes(StandardCharsets.US_ASCII))
                .putInt(1)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .putLong(0)
                .array();
    }

    /** Some of its bytes are others, and its end may be missing. */
    public static byte[] broken(byte[] film, Random random) {
        var broken = Arrays.copyOf(film, film.length - random.nextInt(film.length / 4));
        for (int i = 0; i < 6; i++) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        return broken;
    }

    private static int indexOf(byte[] film, byte[] wanted) {
        int at = 0;
        while (!Arrays.equals(film, at, at + wanted.length, wanted, 0, wanted.length)) {
            at++;
        }
        return at;
    }
}
