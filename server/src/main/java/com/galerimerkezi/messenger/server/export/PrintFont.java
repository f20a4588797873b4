package com.galerimerkezi.messenger.server.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface in a document: how wide text is, where it breaks, and what stands for letters that it lacks. */
final class PrintFont implements Closeable {

    private static final int MISSING = '□';
    private static final String TAB = "    ";

    private final TrueTypeFont glyphs;
    private final CmapLookup lookup;
    private final PDFont font;

    private PrintFont(TrueTypeFont glyphs, PDFont font) throws IOException {
        this.glyphs = glyphs;
        this.font = font;
        lookup = glyphs.getUnicodeCmapLookup();
    }

    static PrintFont in(PDDocument document, String resource) throws IOException {
        try (var bytes = Objects.requireNonNull(PrintFont.class.getResourceAsStream(resource))) {
            var glyphs = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Letters drawn as one would be found as neither; and looking for them takes most of the time
            glyphs.setEnableGsub(false);
            return new PrintFont(glyphs, PDType0Font.load(document, glyphs, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** Lines no wider than that; the text's own line breaks stay. */
    List<String> wrap(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : printable(text).split("\n", -1)) {
            wrapParagraph(paragraph, size, width, lines);
        }
        return lines;
    }

    private void wrapParagraph(String paragraph, float size, float width, List<String> lines) throws IOException {
        var line = new StringBuilder();
        float used = 0;
        int lastBlank = -1;
        for (int i = 0; i < paragraph.length(); ) {
            int letter = paragraph.codePointAt(i);
            i += Character.charCount(letter);
            used += widthOf(letter) * size;
            if (used > width && !line.isEmpty()) {
                int end = lastBlank > 0 ? lastBlank : line.length();
                var rest = line.substring(end).stripLeading();
                lines.add(line.substring(0, end).stripTrailing());
                line.setLength(0);
                line.append(rest);
                used = widthOf(rest, size) + widthOf(letter) * size;
                lastBlank = -1;
            }
            lastBlank = letter == ' ' ? line.length() : lastBlank;
            line.appendCodePoint(letter);
        }
        lines.add(line.toString());
    }

    /** What this typeface can show of a text. */
    String printable(String text) throws IOException {
        var shown = new StringBuilder(text.length());
        for (int letter : text.codePoints().toArray()) {
            if (letter == '\t') {
                shown.append(TAB);
            } else if (letter == '\n' || isDrawn(letter)) {
                shown.appendCodePoint(letter);
            } else if (!isInvisible(letter)) {
                shown.appendCodePoint(MISSING);
            }
        }
        return shown.toString();
    }

    private boolean isDrawn(int letter) {
        return Character.getType(letter) != Character.PRIVATE_USE
                && !Character.isISOControl(letter)
                && lookup.getGlyphId(letter) != 0;
    }

    /** Joiners, marks of direction, selectors of a letter's form. */
    private static boolean isInvisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }

    private float widthOf(String text, float size) throws IOException {
        float width = 0;
        for (int letter : text.codePoints().toArray()) {
            width += widthOf(letter) * size;
        }
        return width;
    }

    private float widthOf(int letter) throws IOException {
        return (float) glyphs.getAdvanceWidth(lookup.getGlyphId(letter)) / glyphs.getUnitsPerEm();
    }

    @Override
    public void close() throws IOException {
        glyphs.close();
    }
}
