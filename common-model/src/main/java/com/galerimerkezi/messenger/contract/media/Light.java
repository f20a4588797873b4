package com.galerimerkezi.messenger.contract.media;

/** Colours as amounts of light, which may be added up, and back. */
final class Light {

    /** Steps of a wave's strength to either side. */
    private static final int STEPS = 9;

    private static final int LEVELS = 2 * STEPS + 1;

    private Light() {}

    static double ofSrgb(int value) {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static int srgb(double light) {
        double v = Math.clamp(light, 0, 1);
        return (int) ((v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055) * 255 + 0.5);
    }

    /** RGB without alpha. */
    static int average(double[] light) {
        return srgb(light[0]) << 16 | srgb(light[1]) << 8 | srgb(light[2]);
    }

    static double[] ofAverage(int rgb) {
        return new double[] {ofSrgb(rgb >> 16 & 255), ofSrgb(rgb >> 8 & 255), ofSrgb(rgb & 255)};
    }

    static int wave(double[] light, double maximum) {
        int value = 0;
        for (double colour : light) {
            value = value * LEVELS + (int) Math.clamp(Math.floor(root(colour / maximum) * STEPS + 9.5), 0, LEVELS - 1);
        }
        return value;
    }

    static double[] ofWave(int value, double maximum) {
        return new double[] {
            strength(value / (LEVELS * LEVELS)) * maximum,
            strength(value / LEVELS % LEVELS) * maximum,
            strength(value % LEVELS) * maximum
        };
    }

    private static double strength(int level) {
        double share = (double) (level - STEPS) / STEPS;
        return Math.copySign(share * share, share);
    }

    private static double root(double value) {
        return Math.copySign(Math.sqrt(Math.abs(value)), value);
    }
}
