package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.attachment.store.UploadFolder;
import com.galerimerkezi.messenger.server.attachment.text.DocumentReader;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what complete documents say and leaves it to the search; each is tried twice, also when it ends the program. */
@Component
class Documents {

    private static final long LARGEST = 64L << 20;
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final FileTextRepository texts;
    private final FileStore store;
    private final UploadFolder folder;
    private final DocumentReader reader;
    private final Transactions transactions;
    private final Background background;
    private final AtomicBoolean reading = new AtomicBoolean();

    Documents(
            FileTextRepository texts,
            FileStore store,
            UploadFolder folder,
            DocumentReader reader,
            Transactions transactions,
            Background background) {
        this.texts = texts;
        this.store = store;
        this.folder = folder;
        this.reader = reader;
        this.transactions = transactions;
        this.background = background;
        background.every(FIRST, PAUSE, "texts of documents", this::readAll);
    }

    /** A document may have come. */
    void hint() {
        background.after(Duration.ZERO, "text of a document", this::readAll);
    }

    /** Who comes while another reads leaves it to that one, which looks again before it ends. */
    void readAll() {
        if (reading.compareAndSet(false, true)) {
            try {
                for (var next = next(); next != null; next = next()) {
                    read(next);
                }
            } finally {
                reading.set(false);
            }
        }
    }

    /** Counted before it is tried: a document that ends the program is not tried for ever. */
    private FileTextRepository.@Nullable Wanted next() {
        return transactions.write(() -> texts.takeNext().orElse(null));
    }

    private void read(FileTextRepository.Wanted document) {
        var words = document.size() > LARGEST ? "" : wordsOrPutBack(document);
        transactions.write(() -> {
            texts.save(document.id(), words);
            return document;
        });
    }

    private String wordsOrPutBack(FileTextRepository.Wanted document) {
        try {
            return wordsOf(document);
        } catch (RefusedException notNow) {
            transactions.write(() -> {
                texts.putBack(document.id());
                return document;
            });
            throw notNow;
        }
    }

    private String wordsOf(FileTextRepository.Wanted document) {
        var name = UUID.randomUUID().toString();
        try (var bytes = store.open(document.key(), 0, document.size())) {
            folder.append(name, 0, bytes, document.size(), null);
            return reader.read(folder.part(name), document.type());
        } catch (IOException closing) {
            throw new IllegalStateException(closing);
        } finally {
            folder.delete(name);
        }
    }
}
