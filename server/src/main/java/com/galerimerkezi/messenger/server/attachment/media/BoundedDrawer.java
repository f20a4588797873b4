package com.galerimerkezi.messenger.server.attachment.media;

import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page until it has had enough, without its pictures that would need too much. */
final class BoundedDrawer extends PageDrawer {

    private static final List<String> JPEG = List.of("DCTDecode", "DCT");

    /** Unfolds to a thousand times as much, at most. */
    private static final int INLINE_BYTES = 64 * 1024;

    private final Bounds bounds;

    BoundedDrawer(PageDrawerParameters parameters, Bounds bounds) throws IOException {
        super(parameters);
        this.bounds = bounds;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        bounds.check();
        if (!operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE) || isHarmless(operator)) {
            super.processOperator(operator, operands);
        }
    }

    /** A picture within the page's own text is unfolded before it could be looked at. */
    private static boolean isHarmless(Operator picture) {
        var said = picture.getImageParameters();
        var data = picture.getImageData();
        if (said == null || data == null) {
            return false;
        }
        return isPackedOnce(said) && data.length <= INLINE_BYTES;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        bounds.check();
        if (mayBeDecoded(image)) {
            super.drawImage(image);
        }
    }

    private static boolean mayBeDecoded(PDImage image) throws IOException {
        if (image instanceof PDImageXObject whole) {
            var soft = whole.getSoftMask();
            var hard = whole.getMask();
            if ((soft != null && !isSmall(soft)) || (hard != null && !isSmall(hard))) {
                return false;
            }
        }
        return isSmall(image);
    }

    /** By what is said of it, and of a JPEG by what it says itself. */
    private static boolean isSmall(PDImage image) throws IOException {
        return isSmall(image.getWidth(), image.getHeight())
                && isPackedOnce(image.getCOSObject())
                && hasSmallRows(image.getCOSObject())
                && (!"jpg".equals(image.getSuffix()) || isSmallJpeg(image));
    }

    private static boolean isSmall(long width, long height) {
        return width > 0 && height > 0 && width * height <= PictureReader.MOST_PIXELS;
    }

    /** What is packed twice unfolds to anything. */
    private static boolean isPackedOnce(COSDictionary said) {
        var filters = said.getDictionaryObject(COSName.FILTER, COSName.F);
        return !(filters instanceof COSArray several) || several.size() <= 1;
    }

    private static boolean hasSmallRows(COSDictionary said) {
        var how = said.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var parameters = how instanceof COSArray several && several.size() > 0 ? several.getObject(0) : how;
        return !(parameters instanceof COSDictionary rows) || isSmallRows(rows);
    }

    private static boolean isSmallRows(COSDictionary parameters) {
        long columns = Math.max(1, parameters.getInt(COSName.COLUMNS, 1));
        long rows = Math.max(1, parameters.getInt(COSName.ROWS, 1));
        return isSmall(columns, rows);
    }

    private static boolean isSmallJpeg(PDImage image) throws IOException {
        try (var bytes = image.createInputStream(JPEG);
                var head = ImageIO.createImageInputStream(bytes)) {
            var readers = ImageIO.getImageReaders(head);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(head, true, true);
                return isSmall(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
