package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.GalleryId;
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
 * @param key its place in the store, which says nothing about it
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
        Instant expiresAt) {

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
}
