package com.galerimerkezi.messenger.desktop.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

/** One page of an Ogg stream as RFC 3533 lays it out: a header, the lengths of its packets' pieces, the pieces. */
final class OggPage {

    static final int CONTINUED = 1;
    static final int FIRST = 2;
    static final int LAST = 4;

    /** A page without any piece. */
    static final int SHORTEST = 27;

    /** A shorter piece than this ends its packet. */
    static final int PIECE = 255;

    static final int MOST_PIECES = 255;

    private static final int MAGIC = 0x5367674F;
    private static final int FLAGS_AT = 5;
    private static final int GRANULE_AT = 6;
    private static final int SERIAL_AT = 14;
    private static final int NUMBER_AT = 18;
    private static final int CHECKSUM_AT = 22;
    private static final int PIECES_AT = 26;
    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final int[] CHECKSUMS =
            IntStream.range(0, 256).map(OggPage::checksumOf).toArray();

    private OggPage() {}

    /** Whole packets that together have no more than {@link #MOST_PIECES} pieces. */
    static byte[] of(int flags, long granule, int serial, int number, List<byte[]> packets) {
        int pieces = packets.stream().mapToInt(OggPage::piecesOf).sum();
        int bytes = packets.stream().mapToInt(packet -> packet.length).sum();
        var page = new byte[SHORTEST + pieces + bytes];
        var fields = bytes(page)
                .putInt(MAGIC)
                .put((byte) 0)
                .put((byte) flags)
                .putLong(granule)
                .putInt(serial)
                .putInt(number)
                .putInt(0)
                .put((byte) pieces);
        for (var packet : packets) {
            for (int left = packet.length; left >= PIECE; left -= PIECE) {
                fields.put((byte) PIECE);
            }
            fields.put((byte) (packet.length % PIECE));
        }
        packets.forEach(fields::put);
        fields.putInt(CHECKSUM_AT, checksum(page, 0, page.length));
        return page;
    }

    static int piecesOf(byte[] packet) {
        return packet.length / PIECE + 1;
    }

    static boolean beginsAt(byte[] file, int at) {
        return file.length - at >= SHORTEST && bytes(file).getInt(at) == MAGIC && file[at + 4] == 0;
    }

    /** How long the page is that begins there; -1 where the file ends before it does. */
    static int lengthAt(byte[] file, int at) {
        int pieces = piecesAt(file, at);
        int length = SHORTEST + pieces;
        for (int i = 0; i < pieces && at + SHORTEST + i < file.length; i++) {
            length += pieceAt(file, at, i);
        }
        return length > file.length - at ? -1 : length;
    }

    static boolean isWholeAt(byte[] file, int at, int length) {
        return bytes(file).getInt(at + CHECKSUM_AT) == checksum(file, at, length);
    }

    static int piecesAt(byte[] file, int at) {
        return file[at + PIECES_AT] & 0xFF;
    }

    static int pieceAt(byte[] file, int at, int piece) {
        return file[at + SHORTEST + piece] & 0xFF;
    }

    static boolean is(int flag, byte[] file, int at) {
        return (file[at + FLAGS_AT] & flag) != 0;
    }

    static long granuleAt(byte[] file, int at) {
        return bytes(file).getLong(at + GRANULE_AT);
    }

    static int serialAt(byte[] file, int at) {
        return bytes(file).getInt(at + SERIAL_AT);
    }

    static int numberAt(byte[] file, int at) {
        return bytes(file).getInt(at + NUMBER_AT);
    }

    /** The page that was the last one of a stream which broke off says now that it is the last. */
    static void endAt(byte[] file, int at, int length) {
        file[at + FLAGS_AT] |= LAST;
        bytes(file).putInt(at + CHECKSUM_AT, checksum(file, at, length));
    }

    private static ByteBuffer bytes(byte[] array) {
        return ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Over the page with nothing in the checksum's own place. */
    private static int checksum(byte[] file, int at, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            boolean own = i >= CHECKSUM_AT && i < CHECKSUM_AT + Integer.BYTES;
            int value = own ? 0 : file[at + i] & 0xFF;
            sum = sum << 8 ^ CHECKSUMS[sum >>> 24 ^ value];
        }
        return sum;
    }

    private static int checksumOf(int value) {
        int sum = value << 24;
        for (int bit = 0; bit < 8; bit++) {
            sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
        }
        return sum;
    }
}
