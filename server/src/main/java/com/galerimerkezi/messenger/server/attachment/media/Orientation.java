package com.galerimerkezi.messenger.server.attachment.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a camera was held, by EXIF's numbers: 1 is upright, 5 to 8 lie on their side. */
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);

    static Orientation of(Path jpeg) throws IOException {
        try (var bytes = Files.newInputStream(jpeg)) {
            var exif = JpegMetadataReader.readMetadata(bytes, List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            var number = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return number == null || number < 1 || number > 8 ? UPRIGHT : new Orientation(number);
        } catch (JpegProcessingException noSuchThing) {
            return UPRIGHT;
        }
    }

    boolean isOnItsSide() {
        return number >= 5;
    }

    BufferedImage upright(BufferedImage picture) {
        if (number == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var turned = isOnItsSide() ? new BufferedImage(height, width, type) : new BufferedImage(width, height, type);
        var graphics = turned.createGraphics();
        graphics.transform(turning(width, height));
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private AffineTransform turning(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
