package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import java.util.Optional;

/** How far the cache has followed. */
final class CursorRepository {

    private static final String FIND = """
            SELECT cursor FROM place
            """;

    private static final String SAVE = """
            INSERT INTO place (only, cursor) VALUES (1, :cursor)
            ON CONFLICT (only) DO UPDATE SET cursor = excluded.cursor
            """;

    private final CacheFile cache;

    CursorRepository(CacheFile cache) {
        this.cache = cache;
    }

    Optional<Cursor> find() {
        return cache.inTransaction(
                jdbc -> jdbc.sql(FIND).query(String.class).optional().map(Cursor::of));
    }

    void save(Cursor cursor) {
        cache.write(jdbc -> jdbc.sql(SAVE).param("cursor", cursor.toString()).update());
    }
}
