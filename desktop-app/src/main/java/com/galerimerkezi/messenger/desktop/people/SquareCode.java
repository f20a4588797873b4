package com.galerimerkezi.messenger.desktop.people;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** A QR code that a telephone reads from the screen: black on white with its margin, whatever the theme. */
final class SquareCode {

    private static final int PIXELS = 4;
    /** The margin without which readers do not find it, in squares. */
    private static final int QUIET = 4;

    private SquareCode() {}

    static ImageView of(String text, String said) {
        var view = new ImageView(draw(squares(text)));
        view.setSmooth(false);
        view.setAccessibleText(said);
        return view;
    }

    private static BitMatrix squares(String text) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, QUIET, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static Image draw(BitMatrix squares) {
        var image = new WritableImage(squares.getWidth() * PIXELS, squares.getHeight() * PIXELS);
        var pixels = image.getPixelWriter();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pixels.setColor(x, y, squares.get(x / PIXELS, y / PIXELS) ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }
}
