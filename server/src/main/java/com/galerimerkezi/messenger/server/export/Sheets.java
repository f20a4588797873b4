package com.galerimerkezi.messenger.server.export;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** A4 sheets that are written from top to bottom, one after the other, each with its number. */
final class Sheets implements Closeable {

    private static final float MARGIN = 50;
    private static final float TOP = PDRectangle.A4.getHeight() - MARGIN;
    private static final float BOTTOM = MARGIN + 14;
    private static final float LEADING = 1.35F;
    private static final float SMALL = 7;
    private static final float GREY = 0.45F;

    private final PDDocument document;
    private final PrintFont plain;
    private final PrintFont strong;
    private final String footer;
    private @Nullable PDPageContentStream pen;
    private float y;
    private int number;

    /** Size and look of text. */
    enum Style {
        TITLE(17, true, false),
        HEAD(9.5F, true, false),
        TEXT(10, false, false),
        NOTE(8, false, true),
        HASH(SMALL, false, true);

        private final float size;
        private final boolean strong;
        private final boolean grey;

        Style(float size, boolean strong, boolean grey) {
            this.size = size;
            this.strong = strong;
            this.grey = grey;
        }
    }

    Sheets(PDDocument document, PrintFont plain, PrintFont strong, String footer) {
        this.document = document;
        this.plain = plain;
        this.strong = strong;
        this.footer = footer;
    }

    void write(Style style, String text) throws IOException {
        var font = style.strong ? strong : plain;
        for (var line : font.wrap(text, style.size, PDRectangle.A4.getWidth() - 2 * MARGIN)) {
            float height = style.size * LEADING;
            var sheet = penFor(height);
            y -= height;
            print(sheet, font, style.size, style.grey, MARGIN, y, line);
        }
    }

    void space(float points) {
        y -= points;
    }

    void rule() throws IOException {
        var sheet = penFor(SMALL);
        y -= SMALL / 2;
        sheet.setStrokingColor(GREY + 0.35F);
        sheet.moveTo(MARGIN, y);
        sheet.lineTo(PDRectangle.A4.getWidth() - MARGIN, y);
        sheet.stroke();
        y -= SMALL / 2;
    }

    /** So that a heading never stands alone at the end of a sheet. */
    void keepTogether(float points) throws IOException {
        penFor(points);
    }

    private PDPageContentStream penFor(float height) throws IOException {
        var present = pen;
        if (present != null && y - height >= BOTTOM) {
            return present;
        }
        close();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var next = new PDPageContentStream(document, page);
        pen = next;
        number++;
        y = TOP;
        print(next, plain, SMALL, true, MARGIN, MARGIN - SMALL, footer + "  ·  " + number);
        return next;
    }

    private static void print(
            PDPageContentStream sheet, PrintFont font, float size, boolean grey, float x, float y, String line)
            throws IOException {
        sheet.beginText();
        sheet.setNonStrokingColor(grey ? GREY : 0F);
        sheet.setFont(font.font(), size);
        sheet.newLineAtOffset(x, y);
        sheet.showText(line);
        sheet.endText();
    }

    @Override
    public void close() throws IOException {
        if (pen != null) {
            pen.close();
            pen = null;
        }
    }
}
