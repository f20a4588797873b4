package com.galerimerkezi.messenger.server.attachment.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The words of documents, one at a time, in a thread that does nothing else. */
@Component
public final class DocumentReader implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);
    private static final String PDF = "application/pdf";
    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv", "text/tab-separated-values");
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** More than the readers take by themselves: for one that is stuck where it does not look at the time. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ExecutorService thread = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("documents-", 0).daemon().factory());

    public static boolean reads(String type) {
        return type.equals(PDF) || PLAIN.contains(baseOf(type)) || isOffice(type);
    }

    /** What could be read of it; a document that is broken, locked or endless has the words before that. */
    public synchronized String read(Path file, String type) {
        var words = new TextCollector();
        var work = thread.submit(() -> collect(file, type, words));
        try {
            work.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return words.text();
        } catch (TimeoutException stuck) {
            work.cancel(true);
            LOG.warn("A document of type {} took too long to read", type);
            return "";
        } catch (ExecutionException broken) {
            LOG.debug("A document of type {} cannot be read", type, broken.getCause());
            return words.text();
        } catch (InterruptedException end) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private static void collect(Path file, String type, TextCollector words) {
        try {
            if (type.equals(PDF)) {
                PdfText.read(file, words);
            } else if (isOffice(type)) {
                OfficeText.read(file, words);
            } else {
                PlainText.read(file, words);
            }
        } catch (TextCollector.EnoughException enough) {
            LOG.debug("Enough of a document of type {}", type);
        } catch (IOException unreadable) {
            LOG.debug("A document of type {} cannot be read", type, unreadable);
        }
    }

    private static boolean isOffice(String type) {
        return type.startsWith(OOXML) || type.startsWith(OPEN_DOCUMENT);
    }

    private static String baseOf(String type) {
        int parameters = type.indexOf(';');
        return parameters < 0 ? type : type.substring(0, parameters).strip();
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
