package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.server.attachment.media.MediaReader;
import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.attachment.store.KeyLocks;
import com.galerimerkezi.messenger.server.attachment.store.UploadFolder;
import com.galerimerkezi.messenger.server.attachment.text.DocumentReader;
import com.galerimerkezi.messenger.server.platform.Failpoints;
import com.galerimerkezi.messenger.server.platform.Failpoints.Point;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The end of an upload: its bytes are hashed and looked at, stored under their hash, and only then does the row say so.
 * The part stays until it does, so that a crash anywhere in between is mended by asking again.
 */
@Component
class Completion {

    private static final Duration LATER = Duration.ofSeconds(5);

    private final FileRepository files;
    private final UploadFolder folder;
    private final FileStore store;
    private final KeyLocks locks;
    private final FileTypes types;
    private final Thumbnails thumbnails;
    private final FileTextRepository texts;
    private final Documents documents;
    private final Transactions transactions;
    private final Failpoints failpoints;

    Completion(
            FileRepository files,
            UploadFolder folder,
            FileStore store,
            KeyLocks locks,
            FileTypes types,
            Thumbnails thumbnails,
            FileTextRepository texts,
            Documents documents,
            Transactions transactions,
            Failpoints failpoints) {
        this.files = files;
        this.folder = folder;
        this.store = store;
        this.locks = locks;
        this.types = types;
        this.thumbnails = thumbnails;
        this.texts = texts;
        this.documents = documents;
        this.transactions = transactions;
        this.failpoints = failpoints;
    }

    /** Of a file whose bytes are all here. What it must not be starts its upload afresh. */
    void complete(StoredFile file) {
        var sha256 = folder.sha256(file.key());
        if (file.sha256() != null && !file.sha256().equals(sha256)) {
            folder.delete(file.key());
            throw RefusedException.field("sha256", "wrong");
        }
        var type = sniffed(file);
        if (!types.isAllowed(type)) {
            folder.delete(file.key());
            throw new RefusedException(ErrorCode.FILE_TYPE_REFUSED);
        }
        failpoints.hit(Point.BEFORE_STORED);
        locks.with(sha256, () -> {
            var media = stored(file, sha256, type);
            failpoints.hit(Point.BEFORE_READY);
            return transactions.write(() -> {
                boolean isNew = files.markReady(file.id(), type, sha256, sha256, media);
                if (isNew && DocumentReader.reads(type)) {
                    texts.want(file.id());
                }
                return isNew;
            });
        });
        failpoints.hit(Point.AFTER_READY);
        folder.delete(file.key());
        if (DocumentReader.reads(type)) {
            documents.hint();
        }
    }

    private @Nullable Media stored(StoredFile file, String sha256, String type) {
        var part = folder.part(file.key());
        store.put(sha256, part);
        var media = MediaReader.read(part, type);
        return Thumbnails.areOf(type) ? thumbnails.make(sha256, part, type, media) : media;
    }

    private String sniffed(StoredFile file) {
        try (var bytes = Files.newInputStream(folder.part(file.key()))) {
            return types.sniff(bytes, file.name());
        } catch (IOException unavailable) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
        }
    }
}
