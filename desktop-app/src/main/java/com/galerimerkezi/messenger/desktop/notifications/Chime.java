package com.galerimerkezi.messenger.desktop.notifications;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two soft tones, made here and played in the background; a computer without a sound card stays silent. */
public final class Chime implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Chime.class);
    private static final float RATE = 44_100;
    private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);
    private static final double[] TONES = {659.26, 880.0};
    private static final double SECONDS_EACH = 0.14;
    private static final double VOLUME = 0.22;

    @Override
    public void run() {
        Thread.ofVirtual().name("chime").start(Chime::play);
    }

    static void play() {
        try (var line = AudioSystem.getSourceDataLine(FORMAT)) {
            var sound = sound();
            line.open(FORMAT);
            line.start();
            line.write(sound, 0, sound.length);
            line.drain();
        } catch (LineUnavailableException | RuntimeException | LinkageError noSound) {
            LOG.debug("No sound: {}", noSound.toString());
        }
    }

    /** 16 bits a sample, the low byte first; each tone begins and ends at nothing, so that nothing clicks. */
    static byte[] sound() {
        int samples = (int) (RATE * SECONDS_EACH);
        var bytes = new byte[2 * samples * TONES.length];
        for (int i = 0; i < bytes.length / 2; i++) {
            double through = (double) (i % samples) / samples;
            double wave = Math.sin(2 * Math.PI * TONES[i / samples] * (i % samples) / RATE);
            short value = (short) (wave * Math.sin(Math.PI * through) * VOLUME * Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }
}
