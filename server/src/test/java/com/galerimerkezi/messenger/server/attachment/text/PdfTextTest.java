package com.galerimerkezi.messenger.server.attachment.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F39: a small file that would fill the memory of the server. */
class PdfTextTest {

    private static final int MEGABYTES = 2000;
    private static final long MOST = 1L << 30;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    @Test
    void aPageThatUnfoldsToGigabytesIsGivenUpLongBefore() throws IOException {
        var file = folder.resolve("bomba.pdf");
        pageOfSpaces(file);
        long before = THREADS.getCurrentThreadAllocatedBytes();

        read(file);

        assertThat(Files.size(file)).isLessThan(10L << 20);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST);
    }

    private static void read(Path file) {
        try {
            PdfText.read(file, new TextCollector());
        } catch (IOException enough) {
            assertThat(enough).hasMessageContaining("too");
        }
    }

    private static void pageOfSpaces(Path file) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var contents = document.getDocument().createCOSStream();
            try (var content = contents.createOutputStream(COSName.FLATE_DECODE)) {
                var piece = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < MEGABYTES; i++) {
                    content.write(piece);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
            document.save(file.toFile());
        }
    }
}
