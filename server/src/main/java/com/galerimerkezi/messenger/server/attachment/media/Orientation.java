package com.galerimerkezi.messenger.server.attachment.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How a camera was held, by EXIF's numbers: 1 is upright, 5 to 8 lie on their side. */
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int MOST_NOTES = 1 << 20;
    private static final String PREAMBLE = "Exif\0\0";

    static Orientation of(Path file, String type) throws IOException {
        try {
            return switch (type) {
                case "image/jpeg" -> ofJpeg(file);
                case "image/webp" -> ofWebp(file);
                default -> UPRIGHT;
            };
        } catch (JpegProcessingException noSuchThing) {
            return UPRIGHT;
        }
    }

    private static Orientation ofJpeg(Path jpeg) throws IOException, JpegProcessingException {
        try (var bytes = Files.newInputStream(jpeg)) {
            return in(JpegMetadataReader.readMetadata(bytes, List.of(new ExifReader())));
        }
    }

    private static Orientation ofWebp(Path webp) throws IOException {
        var notes = new Metadata();
        var exif = WebpChunks.find(webp, "EXIF", MOST_NOTES);
        if (exif.length > 0) {
            new ExifReader().extract(new ByteArrayReader(exif, hasPreamble(exif) ? PREAMBLE.length() : 0), notes);
        }
        return in(notes);
    }

    /** Some programs write it here as in a JPEG. */
    private static boolean hasPreamble(byte[] exif) {
        return new String(exif, 0, Math.min(exif.length, PREAMBLE.length()), StandardCharsets.ISO_8859_1)
                .equals(PREAMBLE);
    }

    private static Orientation in(Metadata notes) {
        var exif = notes.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var number = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return number == null || number < 1 || number > 8 ? UPRIGHT : new Orientation(number);
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
