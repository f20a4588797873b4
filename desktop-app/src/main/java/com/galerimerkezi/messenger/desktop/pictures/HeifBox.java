package com.galerimerkezi.messenger.desktop.pictures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One box of a file that is made of boxes: where it lies, and where its content begins. */
record HeifBox(String type, int start, int content, int end) {

    private static final int SHORT_HEADER = 8;
    private static final int LONG_HEADER = 16;

    /** All that lie one behind the other there. */
    static List<HeifBox> in(ByteBuffer file, int from, int to) {
        var boxes = new ArrayList<HeifBox>();
        int at = from;
        while (at < to) {
            var box = at(file, at, to);
            boxes.add(box);
            at = box.end;
        }
        return boxes;
    }

    private static HeifBox at(ByteBuffer file, int at, int to) {
        long size = Integer.toUnsignedLong(file.getInt(at));
        int header = SHORT_HEADER;
        if (size == 1) {
            size = file.getLong(at + SHORT_HEADER);
            header = LONG_HEADER;
        } else if (size == 0) {
            size = (long) to - at;
        }
        if (size < header || size > to - at) {
            throw new IllegalArgumentException("a box beyond its end");
        }
        return new HeifBox(text(file, at + 4, 4), at, at + header, at + (int) size);
    }

    static String text(ByteBuffer file, int at, int length) {
        var bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Of those that say which version of it they are. */
    int version(ByteBuffer file) {
        return Byte.toUnsignedInt(file.get(content));
    }

    /** Behind its version and its flags. */
    int afterVersion() {
        return content + 4;
    }
}
