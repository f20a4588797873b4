package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.desktop.voice.VoiceException.Reason;
import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.util.Arrays;
import java.util.List;

/** Decodes a voice, packet after packet. */
final class VoiceReader {

    /** What a decoder wants to have heard before its sound is right: 80 milliseconds (RFC 7845, 4.6). */
    private static final int BEFORE = Sound.RATE * 80 / 1000;

    private static final int LONGEST_PACKET = Sound.RATE * 120 / 1000;
    private static final short[] NOTHING = {};

    private final short[] decoded = new short[LONGEST_PACKET];
    private final OpusDecoder decoder;
    private final List<byte[]> packets;
    private final int[] starts;
    private final int end;
    private final int preSkip;
    private final int from;
    private int next;
    private int position;

    /** Begins at this sample of what was recorded. */
    VoiceReader(OpusHeader header, List<byte[]> packets, int[] starts, int end, long sample) {
        this.packets = packets;
        this.starts = starts;
        this.end = end;
        preSkip = header.preSkip();
        from = (int) Math.clamp(sample + preSkip, preSkip, end);
        next = packetAt(Math.max(0, from - BEFORE));
        position = from;
        try {
            decoder = new OpusDecoder(Sound.RATE, 1);
            decoder.setGain(header.gain());
        } catch (OpusException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of the sound that comes next. */
    long position() {
        return (long) position - preSkip;
    }

    /** The next piece of sound; empty at the end. */
    short[] next() throws VoiceException {
        while (next < packets.size() && position < end) {
            int start = starts[next];
            int count = decode(packets.get(next++));
            int first = Math.clamp(position - start, 0, count);
            int last = Math.clamp(end - start, 0, count);
            if (first < last) {
                position = start + last;
                return Arrays.copyOfRange(decoded, first, last);
            }
        }
        return NOTHING;
    }

    private int decode(byte[] packet) throws VoiceException {
        try {
            return decoder.decode(packet, 0, packet.length, decoded, 0, decoded.length, false);
        } catch (OpusException | RuntimeException | AssertionError damaged) {
            // bytes from another computer: the decoder trips over some of what no encoder writes
            throw new VoiceException(Reason.DAMAGED, damaged);
        }
    }

    private int packetAt(int sample) {
        int found = Arrays.binarySearch(starts, sample);
        return Math.min(found < 0 ? -found - 2 : found, packets.size() - 1);
    }
}
