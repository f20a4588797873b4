package com.galerimerkezi.messenger.desktop.voice;

import java.util.Arrays;

/**
 * Makes a voice faster at its own pitch. Pieces of 40 milliseconds are taken from the sound at a wider step than they
 * are laid down at, half over one another; each from the place near its step where the sound goes on most alike (WSOLA:
 * Verhelst and Roelands, 1993).
 */
final class TimeStretch {

    private static final int STEP = Sound.FRAME;
    private static final int PIECE = 2 * STEP;

    /** Half a period of the deepest voice, 50 Hz. */
    private static final int NEAR = Sound.RATE / 100;

    private static final int COARSE = 8;
    private static final short[] NOTHING = {};
    private static final double[] FADE = fade();

    private final int step;
    private short[] sound = new short[4 * PIECE];
    private int length;
    private int wanted;
    /** Where the piece before ended in the middle of its fading out; -1 before the first one. */
    private int goesOn = -1;

    TimeStretch(double speed) {
        step = (int) Math.round(STEP * speed);
    }

    /** What can be heard after this. */
    short[] add(short[] more) {
        if (step == STEP) {
            return more;
        }
        if (length + more.length > sound.length) {
            sound = Arrays.copyOf(sound, Math.max(2 * sound.length, length + more.length));
        }
        System.arraycopy(more, 0, sound, length, more.length);
        length += more.length;
        return laidDown();
    }

    /** What is still to be heard when no more sound comes. */
    short[] end() {
        if (step == STEP || length == 0) {
            return NOTHING;
        }
        var silence = new short[NEAR + PIECE];
        return add(silence);
    }

    private short[] laidDown() {
        var out = NOTHING;
        while (wanted + NEAR + PIECE <= length) {
            int from = goesOn < 0 ? wanted : nearest();
            int at = out.length;
            out = Arrays.copyOf(out, at + STEP);
            for (int i = 0; i < STEP; i++) {
                double before = goesOn < 0 ? sound[from + i] : sound[goesOn + i];
                out[at + i] = (short) Math.round(before * FADE[STEP - 1 - i] + sound[from + i] * FADE[i]);
            }
            goesOn = from + STEP;
            wanted += step;
            forget();
        }
        return out;
    }

    private int nearest() {
        int best = around(Math.max(0, wanted - NEAR), wanted + NEAR, COARSE);
        return around(Math.max(0, best - COARSE), Math.min(best + COARSE, wanted + NEAR), 1);
    }

    private int around(int first, int last, int by) {
        int best = wanted;
        double most = Double.NEGATIVE_INFINITY;
        for (int from = first; from <= last; from += by) {
            double alike = alike(from, by);
            if (alike > most) {
                most = alike;
                best = from;
            }
        }
        return best;
    }

    /** How much the sound there is like the one that would go on, whatever its strength. */
    private double alike(int from, int by) {
        double product = 0;
        double energy = 1;
        for (int i = 0; i < STEP; i += by) {
            product += (double) sound[from + i] * sound[goesOn + i];
            energy += (double) sound[from + i] * sound[from + i];
        }
        return product / Math.sqrt(energy);
    }

    private void forget() {
        int done = Math.min(goesOn, wanted - NEAR);
        if (done > PIECE) {
            System.arraycopy(sound, done, sound, 0, length - done);
            length -= done;
            wanted -= done;
            goesOn -= done;
        }
    }

    private static double[] fade() {
        var fade = new double[STEP];
        for (int i = 0; i < STEP; i++) {
            fade[i] = 0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / STEP);
        }
        return fade;
    }
}
