package com.galerimerkezi.messenger.server.realtime;

import java.nio.charset.StandardCharsets;

/**
 * {@code 42<ack id>["name",payload]}, well-formed as far as {@link PacketKind} looks.
 *
 * @param ackId negative when no acknowledgement was asked
 * @param name empty when it is not plainly written; no event is called so
 */
@SuppressWarnings("ArrayRecordComponent")
record EventPacket(int ackId, String name, byte[] bytes, int jsonAt) {

    private static final int PREFIX = 2;
    private static final int LONGEST_NAME = 64;

    static EventPacket parse(byte[] packet) {
        int at = PREFIX;
        int ackId = 0;
        for (; packet[at] != '['; at++) {
            ackId = ackId * 10 + (packet[at] - '0');
        }
        return new EventPacket(at == PREFIX ? -1 : ackId, nameAt(packet, at + 1), packet, at);
    }

    boolean wantsAck() {
        return ackId >= 0;
    }

    private static String nameAt(byte[] packet, int quote) {
        if (packet[quote] != '"') {
            return "";
        }
        for (int end = quote + 1; end < packet.length && end - quote <= LONGEST_NAME; end++) {
            if (packet[end] == '"') {
                return new String(packet, quote + 1, end - quote - 1, StandardCharsets.ISO_8859_1);
            }
            if (packet[end] < ' ' || packet[end] == '\\') {
                return "";
            }
        }
        return "";
    }
}
