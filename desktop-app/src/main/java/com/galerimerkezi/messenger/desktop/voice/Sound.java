package com.galerimerkezi.messenger.desktop.voice;

import java.time.Duration;
import javax.sound.sampled.AudioFormat;

/** Sound as it is recorded, sent and played here: one channel, 48,000 samples of 16 bits a second. */
final class Sound {

    static final int RATE = 48_000;

    /** 20 milliseconds: as much as one packet holds. */
    static final int FRAME = RATE / 50;

    static final int BYTES_EACH = 2;
    static final AudioFormat FORMAT = new AudioFormat(RATE, 8 * BYTES_EACH, 1, true, false);

    private Sound() {}

    static Duration length(long samples) {
        return Duration.ofNanos(samples * 1_000_000_000L / RATE);
    }

    static long samples(Duration length) {
        return length.toNanos() * RATE / 1_000_000_000L;
    }

    /** The low byte first, as the lines of {@link #FORMAT} have it. */
    static void fromBytes(byte[] bytes, short[] samples, int count) {
        for (int i = 0; i < count; i++) {
            samples[i] = (short) ((bytes[2 * i] & 0xFF) | (bytes[2 * i + 1] << 8));
        }
    }

    static void toBytes(short[] samples, byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
    }
}
