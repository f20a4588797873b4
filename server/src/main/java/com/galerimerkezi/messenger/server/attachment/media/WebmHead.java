package com.galerimerkezi.messenger.server.attachment.media;

import com.galerimerkezi.messenger.contract.Media;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a WebM or Matroska file: how long it takes, how large its picture is and, when asked, where a first frame
 * of VP8 stands that needs no other. Nothing else is read.
 */
final class WebmHead {

    private static final int EBML = 0x1A45DFA3;
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int SCALE = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int NUMBER = 0xD7;
    private static final int CODEC = 0x86;
    private static final int VIDEO = 0xE0;
    private static final int WIDTH = 0xB0;
    private static final int HEIGHT = 0xBA;
    private static final int CLUSTER = 0x1F43B675;
    private static final int GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final int SIMPLE_BLOCK = 0xA3;

    private static final String VP8 = "V_VP8";
    private static final int MOST_ELEMENTS = 3000;
    private static final int MOST_DEPTH = 5;
    private static final int HEAD = 12;
    private static final int MOST_FRAME = 8 << 20;
    private static final int MOST_TEXT = 32;
    private static final int LACED = 0x06;
    private static final double NANOS_TO_MILLIS = 1e-6;
    private static final double LONGEST = 1e12;

    private final FileChannel file;
    private final boolean wantsFrame;
    private int elements;
    private double scale = 1_000_000;
    private double units;
    private int width;
    private int height;
    private long number;
    private String codec = "";
    private long film = -1;
    private long frameAt;
    private int frameLength;

    private WebmHead(FileChannel file, boolean wantsFrame) {
        this.file = file;
        this.wantsFrame = wantsFrame;
    }

    static boolean isAt(FileChannel file) throws IOException {
        var start = Bytes.at(file, 0, Integer.BYTES);
        return start.limit() == Integer.BYTES && start.getInt(0) == EBML;
    }

    static @Nullable Media media(FileChannel file) throws IOException {
        return isAt(file) ? read(file, false).media() : null;
    }

    static WebmHead read(FileChannel file, boolean wantsFrame) throws IOException {
        var head = new WebmHead(file, wantsFrame);
        head.walk(0, file.size(), 0);
        return head;
    }

    private @Nullable Media media() {
        double millis = units * scale * NANOS_TO_MILLIS;
        Long duration = millis >= 1 && millis < LONGEST ? Long.valueOf((long) millis) : null;
        boolean isSeen = width > 0 && height > 0;
        return duration == null && !isSeen
                ? null
                : new Media(isSeen ? width : null, isSeen ? height : null, null, duration, null, null);
    }

    /** Empty where there is none that can be decoded. */
    ByteBuffer frame(FileChannel from) throws IOException {
        return Bytes.at(from, frameAt, frameLength);
    }

    /** False once enough is known. */
    private boolean walk(long from, long to, int depth) throws IOException {
        long offset = from;
        while (offset + 2 <= to && elements++ < MOST_ELEMENTS) {
            var head = Bytes.at(file, offset, HEAD);
            int idLength = lengthOf(head, 0);
            int sizeLength = lengthOf(head, idLength);
            if (idLength == 0 || idLength > Integer.BYTES || sizeLength == 0) {
                return false;
            }
            long start = offset + idLength + sizeLength;
            long size = number(head, idLength, sizeLength, true);
            // what is written while it is recorded does not know how long it will be
            long end = size < 0 ? to : start + size;
            if (start > to || end < start || (end > to && depth > 0)) {
                return false;
            }
            if (!take((int) number(head, 0, idLength, false), start, Math.min(end, to), depth)) {
                return false;
            }
            offset = end;
        }
        return elements < MOST_ELEMENTS;
    }

    private boolean take(int id, long start, long end, int depth) throws IOException {
        switch (id) {
            case SEGMENT, INFO, TRACKS, VIDEO, GROUP -> {
                return depth >= MOST_DEPTH || walk(start, end, depth + 1);
            }
            case TRACK -> {
                return takeTrack(start, end, depth);
            }
            case CLUSTER -> {
                return wantsFrame && film >= 0 && depth < MOST_DEPTH && walk(start, end, depth + 1);
            }
            case BLOCK, SIMPLE_BLOCK -> {
                return !isFrame(start, end);
            }
            case SCALE -> scale = whole(start, end);
            case DURATION -> units = floating(start, end);
            case NUMBER -> number = whole(start, end);
            case CODEC -> codec = text(start, end);
            case WIDTH -> width = size(start, end, width);
            case HEIGHT -> height = size(start, end, height);
            default -> {
                return true;
            }
        }
        return true;
    }

    private boolean takeTrack(long start, long end, int depth) throws IOException {
        codec = "";
        boolean goesOn = depth >= MOST_DEPTH || walk(start, end, depth + 1);
        if (film < 0 && codec.equals(VP8)) {
            film = number;
        }
        return goesOn;
    }

    private boolean isFrame(long start, long end) throws IOException {
        var head = Bytes.at(file, start, HEAD);
        int length = lengthOf(head, 0);
        int frame = length + 3;
        if (length == 0
                || head.limit() <= frame
                || number(head, 0, length, true) != film
                || (head.get(length + 2) & LACED) != 0
                || (head.get(frame) & 1) != 0
                || end - start - frame > MOST_FRAME) {
            return false;
        }
        frameAt = start + frame;
        frameLength = (int) (end - frameAt);
        return true;
    }

    /** Of a number whose first byte says how many it has; 0 where it is none. */
    private static int lengthOf(ByteBuffer bytes, int at) {
        if (at >= bytes.limit()) {
            return 0;
        }
        int length = Integer.numberOfLeadingZeros(bytes.get(at) & 0xFF) - 23;
        return length > Long.BYTES || at + length > bytes.limit() ? 0 : length;
    }

    /** @param bare without the bit that says its length; -1 where all others are set */
    private static long number(ByteBuffer bytes, int at, int length, boolean bare) {
        long first = bytes.get(at) & 0xFF;
        long value = bare ? first & (0xFF >> length) : first;
        for (int i = 1; i < length; i++) {
            value = (value << 8) | (bytes.get(at + i) & 0xFF);
        }
        return bare && value == (1L << (7 * length)) - 1 ? -1 : value;
    }

    private long whole(long start, long end) throws IOException {
        var bytes = Bytes.at(file, start, (int) Math.clamp(end - start, 0, Long.BYTES));
        long value = 0;
        while (bytes.hasRemaining()) {
            value = (value << 8) | (bytes.get() & 0xFF);
        }
        return value;
    }

    private int size(long start, long end, int before) throws IOException {
        long pixels = whole(start, end);
        return before == 0 && pixels > 0 && pixels <= Short.MAX_VALUE ? (int) pixels : before;
    }

    private double floating(long start, long end) throws IOException {
        var bytes = Bytes.at(file, start, (int) Math.clamp(end - start, 0, Long.BYTES));
        return switch (bytes.limit()) {
            case Float.BYTES -> bytes.getFloat();
            case Double.BYTES -> bytes.getDouble();
            default -> 0;
        };
    }

    private String text(long start, long end) throws IOException {
        int length = (int) Math.clamp(end - start, 0, MOST_TEXT);
        return Bytes.text(Bytes.at(file, start, length), 0, length);
    }
}
