package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** Uploads that were begun and never sent go when their time is over, and so do bytes that no row knows. */
@Component
class OrphanSweep {

    private static final int AT_ONCE = 100;

    private final FileRepository files;
    private final DiskStore store;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration uploadTtl;

    OrphanSweep(
            FileRepository files,
            DiskStore store,
            Transactions transactions,
            Background background,
            Settings settings,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
        uploadTtl = settings.files().uploadTtl();
        background.every(Duration.ofMinutes(5), Duration.ofHours(1), "orphan sweep", this::sweep);
    }

    void sweep() {
        deleteExpired();
        deleteStrayBytes();
    }

    /** The row goes first: a crash in between leaves stray bytes, never a message without its file. */
    private void deleteExpired() {
        List<StoredFile> expired;
        do {
            expired = transactions.read(() -> files.findExpired(clock.instant(), AT_ONCE));
            expired.forEach(this::deleteExpired);
        } while (expired.size() == AT_ONCE);
    }

    private void deleteExpired(StoredFile file) {
        if (transactions.write(() -> files.deleteExpired(file.id()))) {
            store.delete(file.key());
        }
    }

    private void deleteStrayBytes() {
        var old = store.keysUntouchedSince(clock.instant().minus(uploadTtl));
        var known = transactions.read(files::allKeys);
        if (Collections.disjoint(old, known)) {
            // A database that knows none of these files is not theirs: nothing here is its to delete.
            return;
        }
        old.stream().filter(key -> !known.contains(key)).forEach(store::delete);
    }
}
