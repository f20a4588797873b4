package com.galerimerkezi.messenger.desktop.pictures;

import java.io.ByteArrayInputStream;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A picture for one place: from its middle, with round corners, in exactly the pixels that the place has on the screen.
 * What is drawn as it is costs little in each frame; what is scaled and clipped costs several times as much, in time and
 * in memory. {@code radius} is that of the corners.
 */
public record Cut(int width, int height, int radius) {

    private static final double TOLERANCE = 1e-6;
    private static final int ALPHA = 24;
    private static final int OPAQUE = 255;

    /** In units of the layout; {@code scale} is how many pixels the screen has for each. */
    public static Cut of(double width, double height, double radius, double scale) {
        return new Cut(pixels(width * scale), pixels(height * scale), (int) Math.round(radius * scale));
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.round(length - TOLERANCE));
    }

    /** The longer side that a picture of those measures needs to fill the place with its own pixels. */
    int longerSideOf(double pictureWidth, double pictureHeight) {
        double scale = Math.max(width / pictureWidth, height / pictureHeight);
        return (int) Math.ceil(scale * Math.max(pictureWidth, pictureHeight) - TOLERANCE);
    }

    /** Decoded no larger than it is needed. Never fails: what is no picture says so by {@link Image#isError()}. */
    Image of(byte[] picture, double pictureWidth, double pictureHeight) {
        int longer = longerSideOf(pictureWidth, pictureHeight);
        var decoded = new Image(new ByteArrayInputStream(picture), longer, longer, true, true);
        return decoded.isError() ? decoded : of(decoded);
    }

    Image of(Image picture) {
        int longer = longerSideOf(picture.getWidth(), picture.getHeight());
        boolean fits = longer == (int) Math.max(picture.getWidth(), picture.getHeight());
        return middleOf(fits ? picture : LocalPicture.filling(picture, longer));
    }

    private Image middleOf(Image picture) {
        var pixels = new int[width * height];
        int left = (int) (picture.getWidth() - width) / 2;
        int top = (int) (picture.getHeight() - height) / 2;
        int across = Math.min(width, (int) picture.getWidth());
        int down = Math.min(height, (int) picture.getHeight());
        picture.getPixelReader()
                .getPixels(
                        Math.max(0, left),
                        Math.max(0, top),
                        across,
                        down,
                        PixelFormat.getIntArgbPreInstance(),
                        pixels,
                        0,
                        width);
        roundCorners(pixels);
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private void roundCorners(int[] pixels) {
        int corner = Math.min(radius, Math.min(width, height) / 2);
        for (int y = 0; y < corner; y++) {
            for (int x = 0; x < corner; x++) {
                double beyond = Math.hypot(corner - x - 0.5, corner - y - 0.5) - corner + 0.5;
                double share = Math.clamp(1 - beyond, 0, 1);
                fade(pixels, y * width + x, share);
                fade(pixels, y * width + width - 1 - x, share);
                fade(pixels, (height - 1 - y) * width + x, share);
                fade(pixels, (height - 1 - y) * width + width - 1 - x, share);
            }
        }
    }

    private static void fade(int[] pixels, int at, double share) {
        int faded = 0;
        for (int shift = 0; shift <= ALPHA; shift += Byte.SIZE) {
            faded |= (int) Math.round((pixels[at] >>> shift & OPAQUE) * share) << shift;
        }
        pixels[at] = faded;
    }
}
