package com.galerimerkezi.messenger.server.attachment.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first track of H.264 in an MP4 or QuickTime file: where its frames stand. Nothing is read but what is asked for. */
final class Mp4Track {

    private static final Set<String> AROUND = Set.of("moov", "trak", "mdia", "minf", "stbl");
    private static final Set<String> TABLES = Set.of("tkhd", "stsd", "stss", "stsz", "stsc", "stco", "co64");
    private static final Set<String> ENTRIES = Set.of("avc1", "avc3");
    private static final int MOST_BOXES = 500;
    private static final int SHORT_HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int ENTRY = 86;
    private static final int MOST_SETTINGS = 64 << 10;
    private static final int MOST_FRAME = 8 << 20;
    private static final int MOST_SAMPLES = 10_000;

    private final FileChannel file;
    private final Map<String, Box> tables = new HashMap<>();
    private int boxes;

    private Mp4Track(FileChannel file) {
        this.file = file;
    }

    /** Null where there is none. */
    static @Nullable Mp4Track find(FileChannel file) throws IOException {
        var track = new Mp4Track(file);
        return track.walk(0, file.size()) ? track : null;
    }

    /** True once a track with H.264 was walked through. */
    private boolean walk(long from, long to) throws IOException {
        for (var box = boxAt(from, to); box != null; box = boxAt(box.end, to)) {
            if (box.name.equals("trak")) {
                tables.clear();
            }
            if (AROUND.contains(box.name) && walk(box.start, box.end)) {
                return true;
            }
            if (box.name.equals("trak") && isH264()) {
                return true;
            }
            if (TABLES.contains(box.name)) {
                tables.put(box.name, box);
            }
        }
        return false;
    }

    private @Nullable Box boxAt(long offset, long to) throws IOException {
        if (offset + SHORT_HEAD > to || boxes++ >= MOST_BOXES) {
            return null;
        }
        var head = Bytes.at(file, offset, LONG_HEAD);
        if (head.limit() < SHORT_HEAD) {
            return null;
        }
        long length = head.getInt(0) & 0xFFFFFFFFL;
        int start = SHORT_HEAD;
        if (length == 1 && head.limit() == LONG_HEAD) {
            length = head.getLong(8);
            start = LONG_HEAD;
        } else if (length == 0) {
            length = to - offset;
        }
        return length < start || length > to - offset
                ? null
                : new Box(Bytes.text(head, 4, 4), offset + start, offset + length);
    }

    private boolean isH264() throws IOException {
        var entry = entry();
        return entry != null && ENTRIES.contains(entry.name) && tables.keySet().containsAll(Set.of("stsz", "stsc"));
    }

    private @Nullable Box entry() throws IOException {
        var all = tables.get("stsd");
        return all == null ? null : boxAt(all.start + 8, all.end);
    }

    /** How it is held. */
    Orientation held() throws IOException {
        var head = tables.get("tkhd");
        if (head == null) {
            return Orientation.UPRIGHT;
        }
        var bytes = Bytes.at(file, head.start, 100);
        int matrix = bytes.limit() > 0 && bytes.get(0) == 1 ? 52 : 40;
        if (bytes.limit() < matrix + 20) {
            return Orientation.UPRIGHT;
        }
        int across = Integer.signum(bytes.getInt(matrix));
        int down = Integer.signum(bytes.getInt(matrix + 4));
        return across < 0
                ? new Orientation(3)
                : across > 0 || down == 0 ? Orientation.UPRIGHT : new Orientation(down > 0 ? 6 : 8);
    }

    /** What a decoder must know before the first frame; empty where it stands in the frames. */
    ByteBuffer settings() throws IOException {
        var entry = entry();
        if (entry != null) {
            for (var box = boxAt(entry.start + ENTRY - SHORT_HEAD, entry.end);
                    box != null;
                    box = boxAt(box.end, entry.end)) {
                if (box.name.equals("avcC") && box.length() <= MOST_SETTINGS) {
                    return Bytes.at(file, box.start, (int) box.length());
                }
            }
        }
        return ByteBuffer.allocate(0);
    }

    /** The numbers of the first frames that need no other, from 0; where none is named, each needs no other. */
    List<Integer> alone(int most) throws IOException {
        var table = tables.get("stss");
        if (table == null) {
            return List.of(0);
        }
        long count = number(table, 4);
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < Math.min(most, count); i++) {
            long number = number(table, 8 + 4L * i);
            if (number >= 1 && number <= MOST_SAMPLES) {
                numbers.add((int) number - 1);
            }
        }
        return numbers;
    }

    /** Empty where it is not where the tables say. */
    ByteBuffer frame(int number) throws IOException {
        long before = number;
        var runs = table("stsc");
        long count = number(runs, 4);
        for (int i = 0; i < Math.min(count, MOST_SAMPLES); i++) {
            long at = 8 + 12L * i;
            long first = number(runs, at);
            long inChunk = number(runs, at + 4);
            long chunks = i + 1 < count ? number(runs, at + 12) - first : Integer.MAX_VALUE;
            if (inChunk < 1 || chunks < 1 || first < 1) {
                break;
            }
            if (before < inChunk * chunks) {
                return frame(first - 1 + before / inChunk, number, before % inChunk);
            }
            before -= inChunk * chunks;
        }
        return ByteBuffer.allocate(0);
    }

    private ByteBuffer frame(long chunk, int number, long before) throws IOException {
        long offset = chunkAt(chunk);
        for (long i = number - before; i < number; i++) {
            offset += size(i);
        }
        long size = size(number);
        return offset < 1 || size > MOST_FRAME ? ByteBuffer.allocate(0) : Bytes.at(file, offset, (int) size);
    }

    private long chunkAt(long chunk) throws IOException {
        if (tables.containsKey("stco")) {
            return number(table("stco"), 8 + 4 * chunk);
        }
        var offsets = table("co64");
        return (number(offsets, 8 + 8 * chunk) << 32) | number(offsets, 12 + 8 * chunk);
    }

    private long size(long sample) throws IOException {
        var sizes = table("stsz");
        long all = number(sizes, 4);
        return all > 0 ? all : number(sizes, 12 + 4 * sample);
    }

    private Box table(String name) throws IOException {
        var table = tables.get(name);
        if (table == null) {
            throw new IOException("no " + name);
        }
        return table;
    }

    private long number(Box table, long at) throws IOException {
        if (at + Integer.BYTES > table.length()) {
            throw new IOException("a table ends too early");
        }
        return Bytes.at(file, table.start + at, Integer.BYTES).getInt() & 0xFFFFFFFFL;
    }

    private record Box(String name, long start, long end) {

        long length() {
            return end - start;
        }
    }
}
