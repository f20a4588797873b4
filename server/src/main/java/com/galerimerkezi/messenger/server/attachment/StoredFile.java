package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file of the store.
 *
 * @param size bytes, as announced and as stored
 * @param type what the bytes are; before they are there, what the client says
 * @param sha256 hexadecimal; announced, or computed once the bytes are there
 * @param key of its part in the upload folder, and once it is complete of its object in the store
 */
record StoredFile(
        FileId id,
        GalleryId gallery,
        UserId uploader,
        State state,
        String name,
        long size,
        String type,
        String declaredType,
        @Nullable String sha256,
        String key,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Media media) {

    enum State {
        INIT,
        READY,
        ATTACHED;

        static State of(String column) {
            return valueOf(column.toUpperCase(Locale.ROOT));
        }
    }

    boolean isComplete() {
        return state != State.INIT;
    }

    boolean isOfType(String named) {
        return type.equalsIgnoreCase(named) || declaredType.equalsIgnoreCase(named);
    }

    boolean hasThumbnail() {
        return media != null && Boolean.TRUE.equals(media.hasThumbnail());
    }
}
