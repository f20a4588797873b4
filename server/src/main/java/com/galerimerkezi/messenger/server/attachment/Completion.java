package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.server.attachment.media.MediaReader;
import com.galerimerkezi.messenger.server.attachment.media.Previews;
import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.attachment.store.UploadFolder;
import com.galerimerkezi.messenger.server.attachment.text.DocumentReader;
import com.galerimerkezi.messenger.server.platform.Failpoints;
import com.galerimerkezi.messenger.server.platform.Failpoints.Point;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final ObjectRepository objects;
    private final FileTypes types;
    private final Thumbnails thumbnails;
    private final PreviewTries tries;
    private final FileTextRepository texts;
    private final Documents documents;
    private final Transactions transactions;
    private final Failpoints failpoints;

    Completion(
            FileRepository files,
            UploadFolder folder,
            FileStore store,
            ObjectRepository objects,
            FileTypes types,
            Thumbnails thumbnails,
            PreviewTries tries,
            FileTextRepository texts,
            Documents documents,
            Transactions transactions,
            Failpoints failpoints) {
        this.files = files;
        this.folder = folder;
        this.store = store;
        this.objects = objects;
        this.types = types;
        this.thumbnails = thumbnails;
        this.tries = tries;
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
        claim(file, sha256);
        var part = folder.part(file.key());
        store.put(sha256, part);
        var media = tries.look(file.id(), () -> lookedAt(part, sha256, type));
        failpoints.hit(Point.BEFORE_READY);
        boolean isRead = DocumentReader.reads(type);
        boolean isNew = transactions.write(() -> markReady(file, type, sha256, media, isRead));
        failpoints.hit(Point.AFTER_READY);
        folder.delete(file.key());
        if (isNew && isRead) {
            documents.hint();
        }
        if (!isNew) {
            refuseWhatIsGone(file);
        }
    }

    /** From now on no sweep takes the object away, wherever it runs; one that is just being taken away is not counted on. */
    private void claim(StoredFile file, String key) {
        transactions.write(() -> {
            objects.lock(key);
            if (objects.isDying(key)) {
                throw RefusedException.later(ErrorCode.BUSY, LATER);
            }
            return objects.claim(file.id(), key);
        });
    }

    private boolean markReady(StoredFile file, String type, String sha256, @Nullable Media media, boolean isRead) {
        boolean isNew = files.markReady(file.id(), type, sha256, sha256, media);
        if (isNew && isRead) {
            texts.want(file.id());
        }
        return isNew;
    }

    /** Its time was over meanwhile; the object goes with the next sweep. */
    private void refuseWhatIsGone(StoredFile file) {
        if (transactions.read(() -> files.find(file.id())).isEmpty()) {
            throw new RefusedException(ErrorCode.FILE_NOT_FOUND);
        }
    }

    private @Nullable Media lookedAt(Path part, String key, String type) {
        var media = MediaReader.read(part, type);
        return Previews.areOf(type) ? thumbnails.make(key, part, type, media) : media;
    }

    private String sniffed(StoredFile file) {
        try (var bytes = Files.newInputStream(folder.part(file.key()))) {
            return types.sniff(bytes, file.name());
        } catch (IOException unavailable) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
        }
    }
}
