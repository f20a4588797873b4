package com.galerimerkezi.messenger.contract.media;

/**
 * A picture as a few waves of colour, in some 30 characters: what stands in its place until it comes. The format is the
 * one of the blurhash project. Pixels are ARGB as {@code BufferedImage} and JavaFX have them, row by row.
 */
public final class BlurHash {

    private static final int MOST_COMPONENTS = 9;

    private BlurHash() {}

    /** Cheap only for a small picture; the longer side gets 4 waves, the other one 3. */
    public static String encode(int[] pixels, int width, int height) {
        int across = width >= height ? 4 : 3;
        int down = width >= height ? 3 : 4;
        var light = new double[across * down][];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                light[y * across + x] = component(pixels, width, height, x, y);
            }
        }
        return written(light, across, down);
    }

    /** Throws {@link IllegalArgumentException} for what is no such text. */
    public static int[] decode(String hash, int width, int height) {
        if (hash.length() < 6) {
            throw new IllegalArgumentException("too short");
        }
        int sizes = Base83.read(hash, 0, 1);
        int across = sizes % MOST_COMPONENTS + 1;
        int down = sizes / MOST_COMPONENTS + 1;
        if (hash.length() != 4 + 2 * across * down) {
            throw new IllegalArgumentException("not as long as it says");
        }
        return drawn(light(hash, across * down), across, width, height);
    }

    private static double[] component(int[] pixels, int width, int height, int x, int y) {
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int row = 0; row < height; row++) {
            double vertical = wave(y, row, height);
            for (int column = 0; column < width; column++) {
                double weight = vertical * wave(x, column, width);
                int pixel = pixels[row * width + column];
                red += weight * Light.ofSrgb(pixel >> 16 & 255);
                green += weight * Light.ofSrgb(pixel >> 8 & 255);
                blue += weight * Light.ofSrgb(pixel & 255);
            }
        }
        double scale = (x == 0 && y == 0 ? 1.0 : 2.0) / (width * height);
        return new double[] {red * scale, green * scale, blue * scale};
    }

    private static String written(double[][] light, int across, int down) {
        double strongest = 0;
        for (int i = 1; i < light.length; i++) {
            for (double value : light[i]) {
                strongest = Math.max(strongest, Math.abs(value));
            }
        }
        int maximum = (int) Math.clamp(Math.floor(strongest * 166 - 0.5), 0, 82);
        var hash = new StringBuilder();
        Base83.write(hash, across - 1 + (down - 1) * MOST_COMPONENTS, 1);
        Base83.write(hash, maximum, 1);
        Base83.write(hash, Light.average(light[0]), 4);
        for (int i = 1; i < light.length; i++) {
            Base83.write(hash, Light.wave(light[i], (maximum + 1) / 166.0), 2);
        }
        return hash.toString();
    }

    private static double[][] light(String hash, int components) {
        double maximum = (Base83.read(hash, 1, 2) + 1) / 166.0;
        var light = new double[components][];
        light[0] = Light.ofAverage(Base83.read(hash, 2, 6));
        for (int i = 1; i < components; i++) {
            light[i] = Light.ofWave(Base83.read(hash, 4 + i * 2, 6 + i * 2), maximum);
        }
        return light;
    }

    private static int[] drawn(double[][] light, int across, int width, int height) {
        var pixels = new int[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double[] sum = new double[3];
                for (int i = 0; i < light.length; i++) {
                    int x = i % across;
                    int y = i / across;
                    double weight = wave(x, column, width) * wave(y, row, height);
                    for (int colour = 0; colour < 3; colour++) {
                        sum[colour] += light[i][colour] * weight;
                    }
                }
                pixels[row * width + column] = 0xFF000000 | Light.average(sum);
            }
        }
        return pixels;
    }

    /** In the middle of a pixel: at its edge, a picture of one colour would have waves. */
    private static double wave(int number, int pixel, int size) {
        return Math.cos(Math.PI * number * (pixel + 0.5) / size);
    }
}
