package com.galerimerkezi.messenger.server.attachment.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words of documents. */
public final class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);
    private static final String PDF = "application/pdf";
    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv", "text/tab-separated-values");
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private DocumentReader() {}

    public static boolean reads(String type) {
        return type.equals(PDF) || PLAIN.contains(baseOf(type)) || isOffice(type);
    }

    /** What could be read of it; a document that is broken, locked or endless has the words before that. */
    public static String read(Path file, String type) {
        var words = new TextCollector();
        try {
            collect(file, type, words);
        } catch (TextCollector.EnoughException enough) {
            LOG.debug("Enough of a document of type {}", type);
        } catch (IOException | RuntimeException unreadable) {
            LOG.debug("A document of type {} cannot be read", type, unreadable);
        }
        return words.text();
    }

    private static void collect(Path file, String type, TextCollector words) throws IOException {
        if (type.equals(PDF)) {
            PdfText.read(file, words);
        } else if (isOffice(type)) {
            OfficeText.read(file, words);
        } else {
            PlainText.read(file, words);
        }
    }

    private static boolean isOffice(String type) {
        return type.startsWith(OOXML) || type.startsWith(OPEN_DOCUMENT);
    }

    private static String baseOf(String type) {
        int parameters = type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters).strip();
    }
}
