package com.galerimerkezi.messenger.server.attachment.media;

import com.galerimerkezi.messenger.contract.Media;
import java.io.IOException;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** The boxes of an MP4 or QuickTime file: how long it takes, and how large its picture is seen. Nothing else is read. */
final class Mp4Head {

    private static final int MOST_BOXES = 500;
    private static final int SHORT_HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int BODY = 100;

    private final FileChannel file;
    private int boxes;
    private @Nullable Long duration;
    private int width;
    private int height;

    private Mp4Head(FileChannel file) {
        this.file = file;
    }

    static @Nullable Media read(FileChannel file) throws IOException {
        if (!Bytes.isText(Bytes.at(file, 0, SHORT_HEAD), 4, "ftyp")) {
            return null;
        }
        var head = new Mp4Head(file);
        head.walk(0, file.size());
        return head.media();
    }

    private @Nullable Media media() {
        if (duration == null && width == 0) {
            return null;
        }
        return width == 0
                ? new Media(null, null, null, duration, null, null)
                : new Media(width, height, null, duration, null, null);
    }

    private void walk(long from, long to) throws IOException {
        long offset = from;
        while (offset + SHORT_HEAD <= to && boxes++ < MOST_BOXES) {
            var head = Bytes.at(file, offset, LONG_HEAD);
            if (head.limit() < SHORT_HEAD) {
                return;
            }
            long length = head.getInt(0) & 0xFFFFFFFFL;
            int start = SHORT_HEAD;
            if (length == 1 && head.limit() == LONG_HEAD) {
                length = head.getLong(8);
                start = LONG_HEAD;
            } else if (length == 0) {
                length = to - offset;
            }
            if (length < start || length > to - offset) {
                return;
            }
            if (Bytes.isText(head, 4, "moov") || Bytes.isText(head, 4, "trak")) {
                walk(offset + start, offset + length);
            } else if (Bytes.isText(head, 4, "mvhd")) {
                readLength(offset + start);
            } else if (Bytes.isText(head, 4, "tkhd")) {
                readSize(offset + start);
            }
            offset += length;
        }
    }

    private void readLength(long offset) throws IOException {
        var body = Bytes.at(file, offset, BODY);
        if (body.limit() < 32) {
            return;
        }
        boolean isLong = body.get(0) == 1;
        long scale = body.getInt(isLong ? 20 : 12) & 0xFFFFFFFFL;
        long units = isLong ? body.getLong(24) : body.getInt(16) & 0xFFFFFFFFL;
        if (scale > 0 && units > 0 && units < Long.MAX_VALUE / 1000) {
            duration = units * 1000 / scale;
        }
    }

    /** Whole pixels stand in the upper half of their numbers; a film that was turned has its first row at zero. */
    private void readSize(long offset) throws IOException {
        var body = Bytes.at(file, offset, BODY);
        int matrix = body.limit() > 0 && body.get(0) == 1 ? 52 : 40;
        if (body.limit() < matrix + 44) {
            return;
        }
        int across = body.getInt(matrix + 36) >>> 16;
        int down = body.getInt(matrix + 40) >>> 16;
        if (across > 0 && down > 0) {
            boolean isTurned = body.getInt(matrix) == 0 && body.getInt(matrix + 4) != 0;
            width = isTurned ? down : across;
            height = isTurned ? across : down;
        }
    }
}
