package com.galerimerkezi.messenger.server.attachment.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** The first page of a PDF as a picture, as large as its paper allows; its other pages are not looked at. */
final class PdfPage {

    private static final long IN_MEMORY = 16L << 20;
    private static final long UNFOLDED = 128L << 20;

    /** Points; no paper is larger. */
    private static final float LARGEST_SIDE = 14_400;

    /** A till's receipt is long; a line is no page. */
    private static final float LONGEST_SHAPE = 12;

    /** A small paper is shown larger, but not so that its letters fill the picture. */
    private static final float LARGEST_SCALE = 3;

    private PdfPage() {}

    /** Nothing for one that is locked, has no page, or whose page is none that can be shown. */
    static Optional<BufferedImage> draw(Path file, int pixels) throws IOException {
        var bounds = new Bounds();
        var memory = MemoryUsageSetting.setupMixed(IN_MEMORY, UNFOLDED);
        try (var bytes = new BoundedFile(file, bounds);
                var document = Loader.loadPDF(bytes, memory.streamCache)) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                return Optional.empty();
            }
            var scale = scaleOf(document.getPage(0), pixels);
            if (scale.isEmpty()) {
                return Optional.empty();
            }
            var renderer = new BoundedRenderer(document, bounds);
            renderer.setSubsamplingAllowed(true);
            var drawn = renderer.renderImage(0, scale.get(), ImageType.RGB);
            // a form that was stopped is only missing for its page: half a page is none
            bounds.check();
            return Optional.of(drawn);
        }
    }

    private static Optional<Float> scaleOf(PDPage page, int pixels) {
        var box = page.getCropBox();
        float longer = Math.max(box.getWidth(), box.getHeight());
        float shorter = Math.min(box.getWidth(), box.getHeight());
        // also when one of them is no number
        boolean isPaper = shorter >= 1 && longer <= LARGEST_SIDE && longer / shorter <= LONGEST_SHAPE;
        return isPaper ? Optional.of(Math.min(LARGEST_SCALE, pixels / longer)) : Optional.empty();
    }

    private static final class BoundedRenderer extends PDFRenderer {
        private final Bounds bounds;

        BoundedRenderer(PDDocument document, Bounds bounds) {
            super(document);
            this.bounds = bounds;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new BoundedDrawer(parameters, bounds);
        }
    }
}
