package com.galerimerkezi.messenger.desktop.pictures;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies in a HEIF file besides its picture, and where: read from its {@code meta} box. */
final class HeifItems {

    /** A stretch of the file. */
    record Extent(int from, int length) {}

    record Item(String type, List<Extent> extents) {}

    private static final int IN_THE_FILE = 0;
    private static final int IN_THE_BOX = 1;

    private final ByteBuffer file;
    private final Map<Long, String> types = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private @Nullable HeifBox data;

    private HeifItems(ByteBuffer file) {
        this.file = file;
    }

    static List<Item> in(ByteBuffer file, HeifBox meta) {
        var found = new HeifItems(file);
        HeifBox places = null;
        for (var box : HeifBox.in(file, meta.afterVersion(), meta.end())) {
            switch (box.type()) {
                case "iinf" -> found.readTypes(box);
                case "iloc" -> places = box;
                case "idat" -> found.data = box;
                default -> {
                    // how the picture is put together
                }
            }
        }
        if (places != null) {
            found.readPlaces(places);
        }
        return found.items;
    }

    private void readTypes(HeifBox list) {
        int first = list.afterVersion() + (list.version(file) == 0 ? 2 : 4);
        for (var entry : HeifBox.in(file, first, list.end())) {
            int version = entry.version(file);
            if (version < 2) {
                throw new IllegalArgumentException("an item without a type");
            }
            int at = entry.afterVersion();
            long id = version == 2 ? Short.toUnsignedInt(file.getShort(at)) : Integer.toUnsignedLong(file.getInt(at));
            int type = at + (version == 2 ? 4 : 6);
            types.put(id, HeifBox.text(file, type, 4));
        }
    }

    private void readPlaces(HeifBox list) {
        int version = list.version(file);
        var in = file.duplicate().position(list.afterVersion()).limit(list.end());
        int sizes = Short.toUnsignedInt(in.getShort());
        int indexSize = version == 0 ? 0 : sizes & 15;
        long count = version < 2 ? Short.toUnsignedInt(in.getShort()) : Integer.toUnsignedLong(in.getInt());
        for (long i = 0; i < count; i++) {
            long id = version < 2 ? Short.toUnsignedInt(in.getShort()) : Integer.toUnsignedLong(in.getInt());
            int method = version == 0 ? IN_THE_FILE : in.getShort() & 15;
            boolean isElsewhere = in.getShort() != 0;
            long base = number(in, sizes >> 4 & 15);
            int extents = Short.toUnsignedInt(in.getShort());
            var found = new ArrayList<Extent>();
            for (int extent = 0; extent < extents; extent++) {
                number(in, indexSize);
                long from = base + number(in, sizes >> 12 & 15);
                long length = number(in, sizes >> 8 & 15);
                if (method <= IN_THE_BOX && !isElsewhere) {
                    found.add(extent(method, from, length));
                }
            }
            items.add(new Item(types.getOrDefault(id, ""), List.copyOf(found)));
        }
    }

    private Extent extent(int method, long from, long length) {
        long start = from;
        if (method == IN_THE_BOX) {
            if (data == null) {
                throw new IllegalArgumentException("no box of data");
            }
            start += data.content();
        }
        if (start < 0 || length <= 0 || length > file.capacity() || start + length > file.capacity()) {
            throw new IllegalArgumentException("an item beyond the end");
        }
        return new Extent((int) start, (int) length);
    }

    private static long number(ByteBuffer in, int size) {
        return switch (size) {
            case 0 -> 0;
            case 4 -> Integer.toUnsignedLong(in.getInt());
            case 8 -> in.getLong();
            default -> throw new IllegalArgumentException("a number of a length that there is not");
        };
    }
}
