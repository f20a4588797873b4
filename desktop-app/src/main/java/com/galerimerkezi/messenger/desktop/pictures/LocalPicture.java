package com.galerimerkezi.messenger.desktop.pictures;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A picture in a file of this computer, turned as its camera was held. */
final class LocalPicture {

    /** Beyond that a decoder may take more memory than the program has. */
    static final long MOST_PIXELS = 80_000_000;

    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "jpe", "jfif", "png", "gif", "bmp", "tif", "tiff");

    private LocalPicture() {}

    /** By its name; whether it can be read shows when it is. */
    static boolean hasPictureName(String name) {
        return ENDINGS.contains(PhotoKind.endingOf(name));
    }

    static Image small(Path file) throws IOException {
        return toFx(read(file, ThumbnailSize.MEDIUM.pixels()));
    }

    /** Its longer side has no more pixels than that. Only every n-th pixel is decoded where there are many more. */
    static BufferedImage read(Path file, int longerSide) throws IOException {
        int orientation = orientationOf(file);
        return turned(scaled(decoded(file, longerSide), longerSide), orientation);
    }

    private static BufferedImage decoded(Path file, int longerSide) throws IOException {
        try (var input = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (input == null || !readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return decoded(reader, longerSide);
            } catch (RuntimeException broken) {
                throw new IOException("no picture", broken);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decoded(ImageReader reader, int longerSide) throws IOException {
        checkPixels(reader, 0);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        var wanted = reader.getDefaultReadParam();
        // twice as many as needed: what is scaled down from there on looks as from the whole
        int step = Math.max(1, Math.max(width, height) / (2 * longerSide));
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    static void checkPixels(ImageReader reader, int number) throws IOException {
        if ((long) reader.getWidth(number) * reader.getHeight(number) > MOST_PIXELS) {
            throw new IOException("too many pixels");
        }
    }

    static BufferedImage scaled(BufferedImage image, int longerSide) {
        double scale = Math.min(1, (double) longerSide / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean opaque = !image.getColorModel().hasAlpha();
        var target =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        var graphics = smooth(target);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }

    /** Its longer side has that many pixels, also where it had fewer. */
    static Image filling(Image picture, int longerSide) {
        var source = fromFx(picture);
        double scale = longerSide / Math.max(picture.getWidth(), picture.getHeight());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var target = new BufferedImage(width, height, source.getType());
        var graphics = smooth(target);
        graphics.drawImage(scaled(source, 2 * longerSide), 0, 0, width, height, null);
        graphics.dispose();
        return toFx(target);
    }

    private static Graphics2D smooth(BufferedImage target) {
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return graphics;
    }

    static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation >= 5;
        var target = new BufferedImage(lying ? height : width, lying ? width : height, image.getType());
        var graphics = target.createGraphics();
        graphics.drawImage(image, turn(orientation, width, height), null);
        graphics.dispose();
        return target;
    }

    /** As the Exif standard numbers the eight ways of holding a camera. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    private static int orientationOf(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return orientationOf(input);
        }
    }

    static int orientationOf(InputStream file) {
        try {
            var exif = ImageMetadataReader.readMetadata(file).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | IOException unknown) {
            // upright then; a file that cannot be read at all fails where its pixels are read
            return 1;
        }
    }

    static BufferedImage fromFx(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        boolean opaque = Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == 255);
        var target =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        target.setRGB(0, 0, width, height, pixels, 0, width);
        return target;
    }

    static Image toFx(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var target = new WritableImage(width, height);
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        target.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return target;
    }
}
