package com.galerimerkezi.messenger.desktop.pictures;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a phone wrote beside the picture of a HEIC or AVIF file is overwritten where it lies, so that nothing moves. How
 * the phone was held stands with the picture and stays.
 */
final class HeifDetails {

    private static final Set<String> PICTURE = Set.of(
            "hvc1", "hvc2", "hvt1", "lhv1", "av01", "avc1", "vvc1", "vvt1", "jpeg", "j2k1", "unci", "mski", "grid",
            "iovl", "iden", "tmap");

    private static final Set<String> KEPT = Set.of("ftyp", "meta", "mdat", "free", "skip");

    /** No directory in it: a reader that looks for one finds a sound end. */
    private static final byte[] EMPTY_EXIF = ByteBuffer.allocate(18)
            .putInt(0)
            .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
            .putInt(8)
            .array();

    private HeifDetails() {}

    static boolean isAvif(byte[] file) {
        return new String(file, 8, 4, StandardCharsets.ISO_8859_1).startsWith("avi");
    }

    /** Changes the bytes that it is given. */
    static byte[] without(byte[] file) throws DetailsStayException {
        var buffer = ByteBuffer.wrap(file);
        var boxes = HeifBox.in(buffer, 0, file.length);
        if (boxes.stream().noneMatch(box -> box.type().equals("meta"))) {
            throw new DetailsStayException("no picture that stands still");
        }
        for (var box : boxes) {
            if (box.type().equals("moov")) {
                throw new DetailsStayException("pictures that move");
            }
            if (box.type().equals("meta")) {
                for (var item : HeifItems.in(buffer, box)) {
                    empty(file, item);
                }
            } else if (!KEPT.contains(box.type())) {
                // what a maker adds for its own programs
                buffer.put(box.start() + 4, "free".getBytes(StandardCharsets.US_ASCII));
                Arrays.fill(file, box.content(), box.end(), (byte) 0);
            }
        }
        return file;
    }

    private static void empty(byte[] file, HeifItems.Item item) throws DetailsStayException {
        if (PICTURE.contains(item.type())) {
            return;
        }
        boolean isExif = item.type().equals("Exif");
        if (item.extents().isEmpty()
                || !(isExif || item.type().equals("mime") || item.type().equals("uri "))) {
            throw new DetailsStayException("something unknown beside the picture: " + item.type());
        }
        overwrite(file, item.extents(), isExif);
    }

    /** Words give way to spaces. */
    private static void overwrite(byte[] file, List<HeifItems.Extent> extents, boolean isExif) {
        extents.forEach(
                extent -> Arrays.fill(file, extent.from(), extent.from() + extent.length(), (byte) (isExif ? 0 : ' ')));
        var first = extents.getFirst();
        if (isExif && first.length() >= EMPTY_EXIF.length) {
            System.arraycopy(EMPTY_EXIF, 0, file, first.from(), EMPTY_EXIF.length);
        }
    }
}
