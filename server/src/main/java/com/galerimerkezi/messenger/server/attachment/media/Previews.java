package com.galerimerkezi.messenger.server.attachment.media;

import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.contract.media.BlurHash;
import com.galerimerkezi.messenger.server.attachment.media.PictureReader.Size;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;

/** Small pictures of a picture, of a paper's first page or of a film's first frame; nothing of the camera's notes is in them. */
public final class Previews {

    private static final String PDF = "application/pdf";
    private static final int BLURRED = 32;
    private static final double QUALITY = 0.82;

    private Previews() {}

    public static boolean areOf(String type) {
        return type.startsWith("image/") || type.equals(PDF) || FilmFrame.isOf(type);
    }

    /** Nothing for what cannot be read, is locked, or would need too much; of a picture then its size all the same. */
    public static Optional<Made> of(Path file, String type) throws IOException {
        if (type.startsWith("image/")) {
            return picture(file, type);
        }
        int pixels = ThumbnailSize.LARGE.pixels();
        var drawn = type.equals(PDF) ? PdfPage.draw(file, pixels) : FilmFrame.decode(file, pixels);
        return drawn.isPresent() ? Optional.of(made(drawn.get(), null)) : Optional.empty();
    }

    private static Optional<Made> picture(Path file, String type) throws IOException {
        var size = PictureReader.size(file).orElse(null);
        if (size == null) {
            return Optional.empty();
        }
        var held = Orientation.of(file, type);
        var seen = held.isOnItsSide() ? size.turned() : size;
        try {
            var picture = PictureReader.decode(file, ThumbnailSize.LARGE.pixels());
            if (picture.isPresent()) {
                return Optional.of(made(held.upright(picture.get()), seen));
            }
        } catch (IOException | RuntimeException cutOrBroken) {
            // its head was fine
        }
        return Optional.of(new Made(seen.width(), seen.height(), null, Map.of()));
    }

    /** @param seen where what is drawn is smaller than what it is drawn of */
    private static Made made(BufferedImage upright, @Nullable Size seen) throws IOException {
        var bytes = new EnumMap<ThumbnailSize, byte[]>(ThumbnailSize.class);
        var larger = upright;
        for (var size : new ThumbnailSize[] {ThumbnailSize.LARGE, ThumbnailSize.MEDIUM, ThumbnailSize.SMALL}) {
            larger = within(larger, size.pixels());
            bytes.put(size, encoded(larger));
        }
        return new Made(
                seen == null ? upright.getWidth() : seen.width(),
                seen == null ? upright.getHeight() : seen.height(),
                blurred(larger),
                bytes);
    }

    private static BufferedImage within(BufferedImage picture, int pixels) throws IOException {
        boolean isSmall = Math.max(picture.getWidth(), picture.getHeight()) <= pixels;
        return isSmall ? picture : Thumbnails.of(picture).size(pixels, pixels).asBufferedImage();
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean shinesThrough = picture.getColorModel().hasAlpha();
        Thumbnails.of(shinesThrough ? picture : opaque(picture))
                .scale(1)
                .outputFormat(shinesThrough ? "png" : "jpg")
                .outputQuality(QUALITY)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }

    private static String blurred(BufferedImage thumbnail) throws IOException {
        var tiny = opaque(within(thumbnail, BLURRED));
        int width = tiny.getWidth();
        int height = tiny.getHeight();
        return BlurHash.encode(tiny.getRGB(0, 0, width, height, null, 0, width), width, height);
    }

    private static BufferedImage opaque(BufferedImage picture) {
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    /** JPEG or PNG in each size, or none; the pixels that they were made of, and the colours for their place. */
    public record Made(int width, int height, @Nullable String blurhash, Map<ThumbnailSize, byte[]> bytes) {}
}
