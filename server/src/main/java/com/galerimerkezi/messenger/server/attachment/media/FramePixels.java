package com.galerimerkezi.messenger.server.attachment.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/** Makes colours of a frame's brightness and its two differences of colour, which have a value for each four pixels. */
record FramePixels(int width, int height, Colours colours, boolean isFull) {

    private static final int HIGH_DEFINITION = 720;
    private static final int BLACK = 16;
    private static final double BRIGHTNESS = 255.0 / 219;
    private static final double DIFFERENCE = 255.0 / 224;
    private static final int SOME = 5000;

    /** What a film does not say of its colours goes by its height; its brightness keeps to 16 to 235 then. */
    static FramePixels of(int width, int height) {
        return new FramePixels(width, height, Colours.of(height), false);
    }

    /** Not much larger than {@code pixels}: what is left out is never made. */
    BufferedImage picture(Picture frame, int pixels) throws IOException {
        if (frame.getColor() != ColorSpace.YUV420 && frame.getColor() != ColorSpace.YUV420J) {
            throw new IOException("colours of another kind");
        }
        int step = Math.max(1, Math.max(width, height) / (2 * pixels));
        var picture = new BufferedImage(width / step, height / step, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, colour(frame, x * step, y * step));
            }
        }
        return picture;
    }

    /** The decoder keeps its values 128 lower than they are. */
    private int colour(Picture frame, int x, int y) {
        int beside = (y >> 1) * frame.getPlaneWidth(1) + (x >> 1);
        double light = frame.getPlaneData(0)[y * frame.getPlaneWidth(0) + x] + 128;
        double bright = isFull ? light : (light - BLACK) * BRIGHTNESS;
        double stretch = isFull ? 1 : DIFFERENCE;
        double first = frame.getPlaneData(1)[beside] * stretch;
        double second = frame.getPlaneData(2)[beside] * stretch;
        return level(bright + colours.red * second) << 16
                | level(bright - colours.firstInGreen * first - colours.secondInGreen * second) << 8
                | level(bright + colours.blue * first);
    }

    private static int level(double value) {
        return (int) Math.clamp(Math.round(value), 0, 255);
    }

    /** From 0, which is black, to 255; by some of its pixels. */
    static double brightness(Picture frame) {
        var values = frame.getPlaneData(0);
        int step = Math.max(1, values.length / SOME);
        long sum = 0;
        int count = 0;
        for (int i = 0; i < values.length; i += step) {
            sum += values[i] + 128;
            count++;
        }
        return count == 0 ? 0 : (double) sum / count;
    }

    /** By ITU-R BT.601 and BT.709. */
    enum Colours {
        STANDARD(1.402, 0.344136, 0.714136, 1.772),
        HIGH(1.5748, 0.187324, 0.468124, 1.8556);

        private final double red;
        private final double firstInGreen;
        private final double secondInGreen;
        private final double blue;

        Colours(double red, double firstInGreen, double secondInGreen, double blue) {
            this.red = red;
            this.firstInGreen = firstInGreen;
            this.secondInGreen = secondInGreen;
            this.blue = blue;
        }

        static Colours of(int height) {
            return height >= HIGH_DEFINITION ? HIGH : STANDARD;
        }
    }
}
