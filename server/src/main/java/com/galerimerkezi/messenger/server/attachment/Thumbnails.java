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
    private static final Duration LATER = Duration.ofSeconds(5);

    private final Thumbnailer thumbnailer;
    private final FileStore store;
    private final UploadFolder folder;

    Thumbnails(Thumbnailer thumbnailer, FileStore store, UploadFolder folder) {
        this.thumbnailer = thumbnailer;
        this.store = store;
        this.folder = folder;
    }

    /** What is known of a picture with them; without, where none can be made. */
    @Nullable
    Media make(String key, Path picture, String type, @Nullable Media media) {
        if (media == null) {
            return null;
        }
        var made = thumbnailer.make(picture, type.equals(JPEG));
        if (made.isEmpty()) {
            return media;
        }
        made.get().bytes().forEach((size, bytes) -> put(ObjectKey.thumbnail(key, size), bytes));
        return new Media(media.width(), media.height(), made.get().blurhash(), null, null, true);
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
