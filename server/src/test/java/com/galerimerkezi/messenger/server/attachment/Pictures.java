package com.galerimerkezi.messenger.server.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures to upload, good and bad. */
final class Pictures {

    private Pictures() {}

    /** Red on its left half, blue on its right. */
    static BufferedImage twoHalves(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return picture;
    }

    static byte[] jpeg(int width, int height) throws IOException {
        return encoded(twoHalves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    static byte[] png(int width, int height) throws IOException {
        return encoded(twoHalves(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] encoded(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** With EXIF that says how the camera was held and where it was. */
    static byte[] held(byte[] jpeg, int orientation) {
        var tiff = notes(orientation);
        var head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        var segment = ByteBuffer.allocate(4 + head.length + tiff.length);
        segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
        segment.put(head).put(tiff);
        return joined(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] notes(int orientation) {
        var note = "GPS Ankara 39.92".getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + note.length);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(note.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(note);
        return tiff.array();
    }

    /** Red on its left half, blue on its right, held like that; without loss, as WebP's specification describes it. */
    static byte[] webp(int width, int height, int orientation) {
        var pixels = new Bits();
        pixels.add(0x2F, 8).add(width - 1, 14).add(height - 1, 14);
        pixels.add(0, 1 + 3).add(0, 3);
        pixels.add(0b001, 4);
        pixels.add(0b111, 3).add(0, 8).add(255, 8);
        pixels.add(0b111, 3).add(0, 8).add(255, 8);
        pixels.add(0b101, 3).add(255, 8);
        pixels.add(0b001, 4);
        for (int i = 0; i < width * height; i++) {
            pixels.add(i % width < width / 2 ? 0b01 : 0b10, 2);
        }
        var canvas = new Bits().add(0x08, 32).add(width - 1, 24).add(height - 1, 24);
        var chunks =
                joined(chunk("VP8X", canvas.bytes()), chunk("VP8L", pixels.bytes()), chunk("EXIF", notes(orientation)));
        return chunk("RIFF", joined("WEBP".getBytes(StandardCharsets.US_ASCII), chunks));
    }

    private static byte[] chunk(String name, byte[] bytes) {
        var head = new Bits().add(bytes.length, 32).bytes();
        return joined(name.getBytes(StandardCharsets.US_ASCII), head, bytes, new byte[bytes.length % 2]);
    }

    /** The least bit first. */
    private static final class Bits {
        private final BitSet bits = new BitSet();
        private int length;

        Bits add(int value, int count) {
            for (int i = 0; i < count; i++) {
                bits.set(length++, (value >> i & 1) == 1);
            }
            return this;
        }

        byte[] bytes() {
            return Arrays.copyOf(bits.toByteArray(), (length + 7) / 8);
        }
    }

    /** A head that promises so many pixels, and next to nothing behind it. */
    static byte[] pngBomb(int width, int height) {
        var head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        var png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.putInt(13).put(head.array()).putInt((int) sum.getValue());
        return joined(png.array(), new byte[2000]);
    }

    /** Really as large as it says, of sixteen bits in each of four colours, all of them zero. */
    static byte[] deepPng(int width, int height) throws IOException {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put(new byte[] {16, 6, 0, 0, 0});
        var packed = new ByteArrayOutputStream();
        try (var rows = new DeflaterOutputStream(packed)) {
            var row = new byte[1 + width * 8];
            for (int y = 0; y < height; y++) {
                rows.write(row);
            }
        }
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                part("IHDR", head.array()),
                part("IDAT", packed.toByteArray()),
                part("IEND", new byte[0]));
    }

    private static byte[] part(String name, byte[] body) {
        var named = joined(name.getBytes(StandardCharsets.US_ASCII), body);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(body.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
