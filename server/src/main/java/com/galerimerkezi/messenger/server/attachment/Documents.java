package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.attachment.store.WorkFolder;
import com.galerimerkezi.messenger.server.attachment.worker.Workers;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.OneAtATime;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Duration;
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
    private final WorkFolder papers;
    private final Workers workers;
    private final Transactions transactions;
    private final Background background;
    private final OneAtATime reading = new OneAtATime(this::readWaiting);

    Documents(
            FileTextRepository texts,
            FileStore store,
            WorkFolder papers,
            Workers workers,
            Transactions transactions,
            Background background) {
        this.texts = texts;
        this.store = store;
        this.papers = papers;
        this.workers = workers;
        this.transactions = transactions;
        this.background = background;
        background.every(FIRST, PAUSE, "texts of documents", this::readAll);
    }

    /** A document may have come. */
    void hint() {
        background.after(Duration.ZERO, "text of a document", this::readAll);
    }

    void readAll() {
        reading.run();
    }

    private void readWaiting() {
        for (var next = next(); next != null; next = next()) {
            read(next);
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
        return papers.with(
                store.open(document.key(), 0, document.size()), paper -> workers.read(paper, document.type()));
    }
}
