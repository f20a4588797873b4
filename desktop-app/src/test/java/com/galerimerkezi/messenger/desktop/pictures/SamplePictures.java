package com.galerimerkezi.messenger.desktop.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.plugins.tiff.ExifGPSTagSet;
import javax.imageio.plugins.tiff.ExifParentTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.plugins.tiff.TIFFTagSet;
import javax.imageio.stream.FileImageOutputStream;

/** Photos of cars as far as a program can draw them. */
public final class SamplePictures {

    private static final Color[] PAINTS = {
        new Color(0xB3261E), new Color(0x1F5FA8), new Color(0xE0E3E6), new Color(0x2F6B3A), new Color(0x4A4E57)
    };

    private SamplePictures() {}

    public static Path jpeg(Path file, int width, int height, int number) {
        return write(file, "jpg", car(width, height, number));
    }

    public static Path png(Path file, int width, int height, int number) {
        return write(file, "png", car(width, height, number));
    }

    /** As a phone writes it: the pixels lie on their side, the Exif block says so and where it was. */
    static Path fromPhone(Path file, int width, int height, int orientation) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(car(width, height, 0), "jpg", jpeg);
        var exif = exif(orientation);
        var all = ByteBuffer.allocate(jpeg.size() + exif.length + 4);
        all.put(jpeg.toByteArray(), 0, 2);
        all.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        all.put(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return Files.write(file, all.array());
    }

    /** As a scanner or a camera writes it: so many pages, each with where it was made. */
    static Path tiff(Path file, int width, int height, int pages) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var output = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages; i++) {
                var page = car(width, height, i);
                var type = ImageTypeSpecifier.createFromRenderedImage(page);
                var plain = writer.getDefaultImageMetadata(type, writer.getDefaultWriteParam());
                var directory = TIFFDirectory.createFromMetadata(plain);
                directory.addTIFFField(place());
                var entry = new IIOImage(page, null, directory.getAsMetadata());
                writer.writeToSequence(entry, writer.getDefaultWriteParam());
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static TIFFField place() {
        var parent = ExifParentTIFFTagSet.getInstance().getTag(ExifParentTIFFTagSet.TAG_GPS_INFO_IFD_POINTER);
        var gps = ExifGPSTagSet.getInstance();
        var place = new TIFFDirectory(new TIFFTagSet[] {gps}, parent);
        place.addTIFFField(new TIFFField(
                gps.getTag(ExifGPSTagSet.TAG_GPS_LATITUDE_REF), TIFFTag.TIFF_ASCII, 1, new String[] {"N"}));
        place.addTIFFField(new TIFFField(
                gps.getTag(ExifGPSTagSet.TAG_GPS_LATITUDE), TIFFTag.TIFF_RATIONAL, 3, new long[][] {
                    {41, 1}, {2, 1}, {30, 1}
                }));
        return new TIFFField(parent, TIFFTag.TIFF_LONG, 1L, place);
    }

    /** Two directories: the orientation in the first one, a latitude in the one of GPS. */
    private static byte[] exif(int orientation) {
        var block = ByteBuffer.allocate(128);
        block.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        block.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        block.putShort((short) 2);
        entry(block, 0x0112, 3, 1, orientation << 16);
        entry(block, 0x8825, 4, 1, 38);
        block.putInt(0);
        block.putShort((short) 2);
        entry(block, 1, 2, 2, 'N' << 24);
        entry(block, 2, 5, 3, 68);
        block.putInt(0);
        for (int part : new int[] {41, 1, 2, 1, 30, 1}) {
            block.putInt(part);
        }
        return block.array();
    }

    private static void entry(ByteBuffer block, int tag, int type, int count, int value) {
        block.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static Path write(Path file, String format, BufferedImage picture) {
        try {
            ImageIO.write(picture, format, file.toFile());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static BufferedImage car(int width, int height, int number) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9CC4E4), 0, height * 0.7f, new Color(0xEDF3F7)));
        pen.fillRect(0, 0, width, height);
        pen.setPaint(new Color(0x6E7378));
        pen.fillRect(0, height * 7 / 10, width, height);
        pen.setPaint(PAINTS[number % PAINTS.length]);
        pen.fillRoundRect(width / 10, height * 45 / 100, width * 8 / 10, height * 28 / 100, height / 8, height / 8);
        pen.fillRoundRect(width * 28 / 100, height * 28 / 100, width * 45 / 100, height / 4, height / 6, height / 6);
        pen.setPaint(new Color(0x26323A));
        pen.fillRoundRect(width * 32 / 100, height * 32 / 100, width * 37 / 100, height * 13 / 100, 20, 20);
        for (int wheel : new int[] {22, 64}) {
            pen.setPaint(new Color(0x17191B));
            pen.fillOval(width * wheel / 100, height * 62 / 100, width * 14 / 100, width * 14 / 100);
        }
        pen.dispose();
        return picture;
    }
}
