package com.galerimerkezi.messenger.server.realtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.contract.SocketAck;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** An event as it goes over the wire, WebSocket header included, encoded once for all the sockets that get it. */
public final class Frame {

    private static final byte FINAL_TEXT = (byte) 0x81;
    private static final int LARGEST_7_BIT = 125;
    private static final int LARGEST_16_BIT = 0xFFFF;

    // Heap memory of nobody's pool: garbage collection frees it, so the last of many readers need not be known.
    private final byte[] wire;

    private Frame(byte[]... parts) {
        int length = 0;
        for (var part : parts) {
            length += part.length;
        }
        var buffer = ByteBuffer.allocate(headerLength(length) + length);
        putHeader(buffer, length);
        for (var part : parts) {
            buffer.put(part);
        }
        wire = buffer.array();
    }

    public static <P> Frame of(EventType<P> type, P payload) {
        return event(type.wireName(), json(payload));
    }

    /** The payload is JSON already, as it stands in the event log. */
    public static Frame ofJson(String wireName, String payload) {
        return event(wireName, utf8(payload));
    }

    static Frame ack(int id, SocketAck answer) {
        return new Frame(utf8("43" + id + "["), json(answer), utf8("]"));
    }

    static Frame connectError(String message) {
        return new Frame(utf8("44{\"message\":"), json(message), utf8("}"));
    }

    static Frame text(String packet) {
        return new Frame(utf8(packet));
    }

    /** What it takes on the wire. */
    public int size() {
        return wire.length;
    }

    ByteBuf bytes() {
        return Unpooled.wrappedBuffer(wire);
    }

    private static Frame event(String wireName, byte[] payload) {
        return new Frame(utf8("42[\"" + wireName + "\","), payload, utf8("]"));
    }

    private static int headerLength(int length) {
        return length <= LARGEST_7_BIT ? 2 : length <= LARGEST_16_BIT ? 4 : 10;
    }

    private static void putHeader(ByteBuffer buffer, int length) {
        buffer.put(FINAL_TEXT);
        switch (headerLength(length)) {
            case 2 -> buffer.put((byte) length);
            case 4 -> buffer.put((byte) 126).putShort((short) length);
            default -> buffer.put((byte) 127).putLong(length);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(Object value) {
        try {
            return ContractJson.mapper().writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
