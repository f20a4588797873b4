package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.server.attachment.media.Thumbnailer;
import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.attachment.store.ObjectKey;
import com.galerimerkezi.messenger.server.attachment.store.UploadFolder;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Small pictures beside their originals in the store; they can always be made again. */
@Component
class Thumbnails {

    private static final String JPEG = "image/jpeg";
    private static final String PDF = "application/pdf";
    private static final Duration LATER = Duration.ofSeconds(5);

    private final Thumbnailer thumbnailer;
    private final FileStore store;
    private final UploadFolder folder;

    Thumbnails(Thumbnailer thumbnailer, FileStore store, UploadFolder folder) {
        this.thumbnailer = thumbnailer;
        this.store = store;
        this.folder = folder;
    }

    static boolean areOf(String type) {
        return type.startsWith("image/") || type.equals(PDF);
    }

    /** What is known of a picture or a paper with them; without, where none can be made. */
    @Nullable
    Media make(String key, Path file, String type, @Nullable Media media) {
        if (type.equals(PDF)) {
            return thumbnailer
                    .makeOfPage(file)
                    .map(made -> stored(key, made, made.width(), made.height()))
                    .orElse(null);
        }
        return media == null
                ? null
                : thumbnailer
                        .make(file, type.equals(JPEG))
                        .map(made -> stored(key, made, media.width(), media.height()))
                        .orElse(media);
    }

    private Media stored(String key, Thumbnailer.Made made, @Nullable Integer width, @Nullable Integer height) {
        made.bytes().forEach((size, bytes) -> put(ObjectKey.thumbnail(key, size), bytes));
        return new Media(width, height, made.blurhash(), null, null, true);
    }

    /** The key of a file's thumbnail, which is there when this returns. Throws FILE_NOT_FOUND when there can be none. */
    String keyOf(StoredFile file, ThumbnailSize size) {
        if (!file.hasThumbnail()) {
            throw new RefusedException(ErrorCode.FILE_NOT_FOUND);
        }
        var key = ObjectKey.thumbnail(file.key(), size);
        if (!store.has(key)) {
            makeAgain(file);
        }
        return key;
    }

    private void makeAgain(StoredFile file) {
        var name = UUID.randomUUID().toString();
        try (var original = store.open(file.key(), 0, file.size())) {
            folder.append(name, 0, original, file.size(), null);
            make(file.key(), folder.part(name), file.type(), file.media());
        } catch (IOException closing) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
        } finally {
            folder.delete(name);
        }
    }

    private void put(String key, byte[] bytes) {
        var name = UUID.randomUUID().toString();
        try {
            folder.append(name, 0, new ByteArrayInputStream(bytes), bytes.length, null);
            store.put(key, folder.part(name));
        } finally {
            folder.delete(name);
        }
    }
}
