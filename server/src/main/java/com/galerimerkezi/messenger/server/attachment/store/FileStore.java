package com.galerimerkezi.messenger.server.attachment.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/**
 * Complete objects, each under a key that follows from its bytes. Throws STORAGE_UNAVAILABLE when something cannot be done
 * now, and STORAGE_FULL. Nothing here needs the database, and nobody holds a connection to it meanwhile.
 */
public interface FileStore {

    /** Durable when it returns; the source stays where it is. What is there under this key already stays, too. */
    void put(String key, Path source);

    boolean has(String key);

    /** So many bytes from {@code offset} on, to be closed by the caller, also half read. */
    InputStream open(String key, long offset, long length);

    void delete(String key);

    /** Keys of objects; whatever else lies there is not ours. */
    Set<String> keysUntouchedSince(Instant time);

    /** Returns when files could be stored now. */
    void check();
}
