package com.galerimerkezi.messenger.server.attachment.text;

import com.galerimerkezi.messenger.server.attachment.media.BoundedFile;
import com.galerimerkezi.messenger.server.attachment.media.Bounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF's first pages, as far as time and memory allow. Its scripts and attachments are not looked at. */
final class PdfText extends PDFTextStripper {

    private static final int PAGES = 200;
    private static final long IN_MEMORY = 16L << 20;

    /** What streams unfold to, in a temporary file: more ends the reading. */
    private static final long UNFOLDED = 256L << 20;

    private final TextCollector words;

    private PdfText(TextCollector words) {
        this.words = words;
        setEndPage(PAGES);
    }

    static void read(Path file, TextCollector words) throws IOException {
        var memory = MemoryUsageSetting.setupMixed(IN_MEMORY, UNFOLDED);
        try (var bytes = new BoundedFile(file, new Bounds());
                var document = Loader.loadPDF(bytes, memory.streamCache)) {
            new PdfText(words).writeText(document, words);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        words.checkTime();
        super.processOperator(operator, operands);
    }
}
