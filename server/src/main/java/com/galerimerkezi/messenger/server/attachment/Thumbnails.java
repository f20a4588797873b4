package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.attachment.store.ObjectKey;
import com.galerimerkezi.messenger.server.attachment.store.WorkFolder;
import com.galerimerkezi.messenger.server.attachment.worker.Workers;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Small pictures beside their originals in the store; they can always be made again. */
@Component
class Thumbnails {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Workers workers;
    private final FileStore store;
    private final WorkFolder papers;
    private final PreviewTries tries;
    private final ConcurrentMap<String, FutureTask<Boolean>> underWay = new ConcurrentHashMap<>();

    Thumbnails(Workers workers, FileStore store, WorkFolder papers, PreviewTries tries) {
        this.workers = workers;
        this.store = store;
        this.papers = papers;
        this.tries = tries;
    }

    /** What is known of a picture, a paper or a film with them; what is known already, where none can be made. */
    @Nullable
    Media make(String key, Path file, String type, @Nullable Media known) {
        var made = workers.draw(file, type).orElse(null);
        if (made == null) {
            return known;
        }
        made.bytes().forEach((size, bytes) -> put(ObjectKey.thumbnail(key, size), bytes));
        int width = known == null || known.width() == null ? made.width() : known.width();
        int height = known == null || known.height() == null ? made.height() : known.height();
        var duration = known == null ? null : known.durationMs();
        return new Media(
                width, height, made.blurhash(), duration, null, made.bytes().isEmpty() ? null : true);
    }

    /** The key of a file's thumbnail, which is there when this returns. Throws FILE_NOT_FOUND when there can be none. */
    String keyOf(StoredFile file, ThumbnailSize size) {
        if (!file.hasThumbnail()) {
            throw new RefusedException(ErrorCode.FILE_NOT_FOUND);
        }
        var key = ObjectKey.thumbnail(file.key(), size);
        if (!store.has(key) && !isMadeAgain(file)) {
            throw new RefusedException(ErrorCode.FILE_NOT_FOUND);
        }
        return key;
    }

    /** Once for all who ask meanwhile. */
    private boolean isMadeAgain(StoredFile file) {
        var mine = new FutureTask<>(() -> makeAgain(file));
        var task = underWay.putIfAbsent(file.key(), mine);
        if (task == null) {
            task = mine;
            mine.run();
            underWay.remove(file.key(), mine);
        }
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw RefusedException.later(ErrorCode.SHUTTING_DOWN, SOON);
        }
    }

    private boolean makeAgain(StoredFile file) {
        var made = tries.look(
                file.id(),
                () -> store.has(file.key())
                        ? papers.with(
                                store.open(file.key(), 0, file.size()),
                                original -> make(file.key(), original, file.type(), file.media()))
                        : null);
        boolean isMade = made != null && store.has(ObjectKey.thumbnail(file.key(), ThumbnailSize.SMALL));
        if (isMade) {
            tries.succeeded(file.id());
        }
        return isMade;
    }

    private void put(String key, byte[] bytes) {
        papers.with(new ByteArrayInputStream(bytes), paper -> {
            store.put(key, paper);
            return key;
        });
    }
}
