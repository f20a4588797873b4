package com.galerimerkezi.messenger.desktop.testing;

import java.util.Random;

/** Sound that is made like speech: a voice of 140 Hz with its overtones, in syllables of changing strength. */
public final class Speech {

    public static final int RATE = 48_000;

    private static final double PITCH = 140;
    private static final double SYLLABLE = 0.22;

    private Speech() {}

    public static short[] of(double seconds) {
        var strengths = new Random(7);
        var samples = new short[(int) (seconds * RATE)];
        double strength = 1;
        int syllable = -1;
        for (int i = 0; i < samples.length; i++) {
            double time = (double) i / RATE;
            if ((int) (time / SYLLABLE) != syllable) {
                syllable++;
                strength = syllable % 5 == 4 ? 0.03 : 0.35 + 0.65 * strengths.nextDouble();
            }
            double opening = Math.sin(Math.PI * (time / SYLLABLE - syllable));
            samples[i] = (short) (9000 * strength * opening * voice(time));
        }
        return samples;
    }

    private static double voice(double time) {
        double sum = 0;
        for (int overtone = 1; overtone <= 12; overtone++) {
            sum += Math.sin(2 * Math.PI * PITCH * overtone * time + overtone) / overtone;
        }
        return sum;
    }

    public static short[] tone(double hertz, double seconds) {
        var samples = new short[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (12_000 * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return samples;
    }
}
