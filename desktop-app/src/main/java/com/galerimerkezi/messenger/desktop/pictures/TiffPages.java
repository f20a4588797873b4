package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.desktop.attachment.OwnCopies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.stream.FileImageOutputStream;

/** Several pages in one file, as scanners write them: each one anew, upright, without what stood beside its pixels. */
final class TiffPages {

    private static final String TIFF = "tiff";

    private TiffPages() {}

    /** Empty where there is one picture, or none. */
    static Optional<Path> write(Path original, OwnCopies copies) throws IOException {
        try (var input = ImageIO.createImageInputStream(original.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            var reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !isTiff(reader)) {
                return Optional.empty();
            }
            try {
                reader.setInput(input);
                int pages = reader.getNumImages(true);
                return pages > 1 ? Optional.of(write(reader, pages, copies.place(".tif"))) : Optional.empty();
            } catch (RuntimeException broken) {
                throw new IOException("no pages", broken);
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isTiff(ImageReader reader) {
        return List.of(reader.getOriginatingProvider().getFormatNames()).contains(TIFF);
    }

    private static Path write(ImageReader pages, int count, Path target) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(TIFF).next();
        try (var output = new FileImageOutputStream(target.toFile())) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < count; i++) {
                writeOne(pages, i, writer);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return target;
    }

    private static void writeOne(ImageReader pages, int number, ImageWriter writer) throws IOException {
        LocalPicture.checkPixels(pages, number);
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType("LZW");
        var page = LocalPicture.turned(pages.read(number), orientationOf(pages, number));
        writer.writeToSequence(new IIOImage(page, null, null), how);
    }

    private static int orientationOf(ImageReader pages, int number) throws IOException {
        var held = TIFFDirectory.createFromMetadata(pages.getImageMetadata(number))
                .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
        return held == null ? 1 : held.getAsInt(0);
    }
}
