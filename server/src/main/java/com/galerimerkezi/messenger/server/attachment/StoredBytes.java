package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.server.attachment.Downloads.Download;
import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Files and their thumbnails as downloads. */
@Component
class StoredBytes {

    private static final Duration LATER = Duration.ofSeconds(5);

    /** More than any thumbnail has. */
    private static final int LARGEST_THUMBNAIL = 16 * 1024 * 1024;

    private final FileStore store;
    private final Thumbnails thumbnails;

    StoredBytes(FileStore store, Thumbnails thumbnails) {
        this.store = store;
        this.thumbnails = thumbnails;
    }

    Download of(StoredFile file) {
        return new Download(
                file.name(),
                file.type(),
                file.size(),
                '"' + file.sha256() + '"',
                (offset, length) -> store.open(file.key(), offset, length));
    }

    Download thumbnail(StoredFile file, ThumbnailSize size) {
        var bytes = all(thumbnails.keyOf(file, size));
        boolean isPng = bytes.length > 0 && bytes[0] == (byte) 0x89;
        return new Download(
                stemOf(file.name()) + (isPng ? ".png" : ".jpg"),
                isPng ? "image/png" : "image/jpeg",
                bytes.length,
                '"' + file.sha256() + '-' + size.wireName() + '"',
                (offset, length) -> new ByteArrayInputStream(bytes, (int) offset, (int) length));
    }

    private byte[] all(String key) {
        try (var bytes = store.open(key, 0, LARGEST_THUMBNAIL)) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, LATER);
        }
    }

    private static String stemOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
