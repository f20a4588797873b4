package com.galerimerkezi.messenger.server.realtime;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The packets that a Socket.IO 5 client over WebSocket may send, without namespaces, batches and attachments. */
enum PacketKind {
    CLOSE,
    PING,
    PING_PROBE,
    PONG,
    PONG_PROBE,
    UPGRADE,
    CONNECT,
    DISCONNECT,
    EVENT,
    ACK;

    private static final int MOST_DIGITS = 9;
    private static final byte RECORD_SEPARATOR = 0x1E;
    private static final byte[] PROBE = "probe".getBytes(StandardCharsets.US_ASCII);

    /** Null for what is no such packet. The JSON inside is not looked at. */
    static @Nullable PacketKind of(ByteBuf text) {
        int start = text.readerIndex();
        int length = text.readableBytes();
        if (length == 0 || text.indexOf(start, start + length, RECORD_SEPARATOR) >= 0) {
            return null;
        }
        return switch (text.getByte(start)) {
            case '1' -> length == 1 ? CLOSE : null;
            case '2' -> length == 1 ? PING : isProbe(text) ? PING_PROBE : null;
            case '3' -> length == 1 ? PONG : isProbe(text) ? PONG_PROBE : null;
            case '4' -> length == 1 ? null : messageOf(text);
            case '5' -> length == 1 ? UPGRADE : null;
            default -> null;
        };
    }

    private static @Nullable PacketKind messageOf(ByteBuf text) {
        int start = text.readerIndex();
        boolean isBare = text.readableBytes() == 2;
        return switch (text.getByte(start + 1)) {
            case '0' -> isBare || isEnclosed(text, start + 2, '{', '}') ? CONNECT : null;
            case '1' -> isBare ? DISCONNECT : null;
            case '2' -> isNumbered(text, 0) ? EVENT : null;
            case '3' -> isNumbered(text, 1) ? ACK : null;
            default -> null;
        };
    }

    /** At most nine digits, then an array. */
    private static boolean isNumbered(ByteBuf text, int fewestDigits) {
        int first = text.readerIndex() + 2;
        int end = text.writerIndex();
        int array = first;
        while (array < end && text.getByte(array) >= '0' && text.getByte(array) <= '9') {
            array++;
        }
        int digits = array - first;
        return digits >= fewestDigits && digits <= MOST_DIGITS && isEnclosed(text, array, '[', ']');
    }

    private static boolean isEnclosed(ByteBuf text, int from, char opening, char closing) {
        int last = text.writerIndex() - 1;
        return from < last && text.getByte(from) == opening && text.getByte(last) == closing;
    }

    private static boolean isProbe(ByteBuf text) {
        if (text.readableBytes() != PROBE.length + 1) {
            return false;
        }
        for (int i = 0; i < PROBE.length; i++) {
            if (text.getByte(text.readerIndex() + 1 + i) != PROBE[i]) {
                return false;
            }
        }
        return true;
    }
}
