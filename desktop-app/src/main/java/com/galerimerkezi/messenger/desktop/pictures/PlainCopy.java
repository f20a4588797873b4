package com.galerimerkezi.messenger.desktop.pictures;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.GpsDirectory;
import com.galerimerkezi.messenger.desktop.attachment.OwnCopies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A photo that is not decoded here, pixel for pixel as it was, without what its camera wrote beside it. */
final class PlainCopy {

    private static final long LARGEST = 128L * 1024 * 1024;

    private PlainCopy() {}

    static Path write(Path original, PhotoKind kind, OwnCopies copies) throws IOException {
        if (Files.size(original) > LARGEST) {
            throw new DetailsStayException("too large to be looked through");
        }
        var bytes = plain(Files.readAllBytes(original), kind);
        check(bytes);
        var target = copies.place(ending(bytes, kind));
        return Files.write(target, bytes);
    }

    private static byte[] plain(byte[] bytes, PhotoKind kind) throws DetailsStayException {
        try {
            return kind == PhotoKind.WEBP
                    ? WebpDetails.without(bytes, LocalPicture.orientationOf(new ByteArrayInputStream(bytes)))
                    : HeifDetails.without(bytes);
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException broken) {
            throw new DetailsStayException(broken);
        }
    }

    /** By another reader than the one that took it out. */
    private static void check(byte[] bytes) throws IOException {
        try {
            var left = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(GpsDirectory.class);
            if (left != null) {
                throw new DetailsStayException("the place is still in it");
            }
        } catch (ImageProcessingException unreadable) {
            throw new DetailsStayException(unreadable);
        }
    }

    private static String ending(byte[] bytes, PhotoKind kind) {
        if (kind == PhotoKind.WEBP) {
            return ".webp";
        }
        return HeifDetails.isAvif(bytes) ? ".avif" : ".heic";
    }
}
