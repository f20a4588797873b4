package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.desktop.voice.VoiceException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How RFC 7845 begins an Opus stream.
 *
 * @param preSkip samples that the decoder makes before the first one that was recorded
 * @param gain to be applied by the player, in 1/256 decibel
 */
record OpusHeader(int preSkip, int gain) {

    private static final byte[] HEAD = "OpusHead".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TAGS = "OpusTags".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROGRAM = "Galeri Messenger".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD_LENGTH = 19;
    private static final int MAJOR_VERSION = 0xF0;

    byte[] toPacket() {
        var packet = new byte[HEAD_LENGTH];
        bytes(packet)
                .put(HEAD)
                .put((byte) 1)
                .put((byte) 1)
                .putShort((short) preSkip)
                .putInt(Sound.RATE)
                .putShort((short) gain)
                .put((byte) 0);
        return packet;
    }

    /** Who made it, and no remarks. */
    static byte[] tags() {
        var packet = new byte[TAGS.length + Integer.BYTES + PROGRAM.length + Integer.BYTES];
        bytes(packet).put(TAGS).putInt(PROGRAM.length).put(PROGRAM).putInt(0);
        return packet;
    }

    /** One or two channels; what has more is no voice message. */
    static OpusHeader of(byte[] packet) throws VoiceException {
        if (packet.length < HEAD_LENGTH || !startsWith(packet, HEAD)) {
            throw new VoiceException(Reason.NOT_PLAYABLE);
        }
        var fields = bytes(packet).position(HEAD.length);
        int version = fields.get() & MAJOR_VERSION;
        int channels = fields.get();
        var header = new OpusHeader(fields.getShort() & 0xFFFF, fields.getShort(fields.position() + Integer.BYTES));
        int family = packet[HEAD_LENGTH - 1];
        if (version != 0 || channels < 1 || channels > 2 || family != 0) {
            throw new VoiceException(Reason.NOT_PLAYABLE);
        }
        return header;
    }

    static void checkTags(byte[] packet) throws VoiceException {
        if (!startsWith(packet, TAGS)) {
            throw new VoiceException(Reason.DAMAGED);
        }
    }

    private static boolean startsWith(byte[] packet, byte[] begin) {
        return packet.length >= begin.length
                && ByteBuffer.wrap(packet, 0, begin.length).equals(ByteBuffer.wrap(begin));
    }

    private static ByteBuffer bytes(byte[] array) {
        return ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
    }
}
