package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.Media;
import org.jspecify.annotations.Nullable;

/** The place of a picture in a message, known before its bytes are there: nothing jumps when they come. */
record PictureSize(double width, double height) {

    private static final double LARGEST = 320;
    private static final double SMALLEST = 120;

    static PictureSize of(@Nullable Media media) {
        return media == null || media.width() == null || media.height() == null
                ? new PictureSize(LARGEST, LARGEST * 3 / 4)
                : of(media.width(), media.height());
    }

    /** Within the largest square; a very long or very small one is cut to what can still be seen and clicked. */
    static PictureSize of(double width, double height) {
        if (width <= 0 || height <= 0) {
            return of(null);
        }
        double scale = Math.min(1, LARGEST / Math.max(width, height));
        return new PictureSize(
                Math.max(SMALLEST, Math.rint(width * scale)), Math.max(SMALLEST, Math.rint(height * scale)));
    }
}
