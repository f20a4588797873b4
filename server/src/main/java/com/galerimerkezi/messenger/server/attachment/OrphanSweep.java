package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.attachment.store.ObjectKey;
import com.galerimerkezi.messenger.server.attachment.store.UploadFolder;
import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Uploads that were begun and never sent go when their time is over, and so do bytes that no row knows. */
@Component
class OrphanSweep {

    private static final int AT_ONCE = 100;
    private static final int ASKED_AT_ONCE = 1000;

    /** Longer than a store may take for an object and its thumbnails. */
    private static final Duration DYING = Duration.ofMinutes(2);

    private final FileRepository files;
    private final ObjectRepository objects;
    private final FileStore store;
    private final UploadFolder folder;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration uploadTtl;

    OrphanSweep(
            FileRepository files,
            ObjectRepository objects,
            FileStore store,
            UploadFolder folder,
            Transactions transactions,
            Background background,
            Settings settings,
            Clock clock) {
        this.files = files;
        this.objects = objects;
        this.store = store;
        this.folder = folder;
        this.transactions = transactions;
        this.clock = clock;
        uploadTtl = settings.files().uploadTtl();
        background.every(Duration.ofMinutes(5), Duration.ofHours(1), "orphan sweep", this::sweep);
    }

    void sweep() {
        deleteExpired();
        deleteStrayBytes(clock.instant().minus(uploadTtl));
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
            if (file.isComplete()) {
                deleteUnneeded(file.key());
            } else {
                folder.delete(file.key());
            }
        }
    }

    /**
     * Other files of the same bytes keep the object. What a slow store may still take away after it was given up is left to
     * nobody until that is over.
     */
    private void deleteUnneeded(String key) {
        if (transactions.write(() -> isCondemned(key))) {
            store.delete(key);
            for (var size : ThumbnailSize.values()) {
                store.delete(ObjectKey.thumbnail(key, size));
            }
            transactions.write(() -> {
                objects.bury(key);
                return key;
            });
        }
    }

    private boolean isCondemned(String key) {
        objects.lock(key);
        return objects.condemn(key, DYING);
    }

    private void deleteStrayBytes(Instant before) {
        var parts = folder.namesUntouchedSince(before);
        var stored =
                store.keysUntouchedSince(before).stream().map(ObjectKey::fileOf).collect(Collectors.toSet());
        var known = known(parts);
        known.addAll(known(stored));
        if (known.isEmpty()) {
            // A database that knows none of these files is not theirs: nothing here is its to delete.
            return;
        }
        parts.stream().filter(name -> !known.contains(name)).forEach(folder::delete);
        stored.stream().filter(key -> !known.contains(key)).forEach(this::deleteUnneeded);
    }

    private Set<String> known(Collection<String> keys) {
        var all = new ArrayList<>(keys);
        Set<String> known = new HashSet<>();
        for (int from = 0; from < all.size(); from += ASKED_AT_ONCE) {
            var some = all.subList(from, Math.min(from + ASKED_AT_ONCE, all.size()));
            known.addAll(transactions.read(() -> objects.findKnownKeys(some)));
        }
        return known;
    }
}
