package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.desktop.attachment.OwnCopies;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/**
 * A picture as it is sent: no larger than a display shows, upright, and without what its camera wrote beside it, such as
 * the place where it was taken.
 */
final class SmallerPicture {

    /** The longer side; what dealers ask of a photo, a scratch or a plate, can be read at that. */
    static final int LONGER_SIDE = 2048;

    private static final float QUALITY = 0.85f;
    /** Drawings and pictures that move would lose what they are about. */
    private static final Set<String> LEFT_AS_THEY_ARE = Set.of("gif");

    private SmallerPicture() {}

    static boolean canBeMade(String name) {
        return PhotoKind.isContainer(name)
                || (LocalPicture.hasPictureName(name) && !LEFT_AS_THEY_ARE.contains(PhotoKind.endingOf(name)));
    }

    /** Fails for what is no picture, and for what keeps what its camera wrote. */
    static Path write(Path original, OwnCopies copies) throws IOException {
        var kind = PhotoKind.of(original);
        if (kind != PhotoKind.PIXELS) {
            return PlainCopy.write(original, kind, copies);
        }
        var pages = TiffPages.write(original, copies);
        return pages.isPresent() ? pages.get() : write(LocalPicture.read(original, LONGER_SIDE), copies);
    }

    /** What can be seen through stays so. */
    static Path write(BufferedImage picture, OwnCopies copies) throws IOException {
        if (picture.getColorModel().hasAlpha()) {
            var target = copies.place(".png");
            if (!ImageIO.write(picture, "png", target.toFile())) {
                throw new IOException("no PNG can be written");
            }
            return target;
        }
        var target = copies.place(".jpg");
        writeJpeg(picture, target);
        return target;
    }

    /** Named as it is now: another program decides by the ending. */
    static String nameOf(String original, Path written) {
        int dot = original.lastIndexOf('.');
        var start = dot > 0 ? original.substring(0, dot) : original;
        return start + "." + PhotoKind.endingOf(written.toString());
    }

    private static void writeJpeg(BufferedImage picture, Path target) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new FileImageOutputStream(target.toFile())) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(opaque(picture), null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage opaque(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        var target = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = target.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return target;
    }
}
