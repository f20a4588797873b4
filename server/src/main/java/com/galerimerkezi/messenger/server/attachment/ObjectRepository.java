package com.galerimerkezi.messenger.server.attachment;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rows of files know of the objects in the store, by their keys. */
@Repository
class ObjectRepository {

    private static final String FIND_KNOWN_KEYS = "SELECT storage_key FROM files WHERE storage_key = ANY (:keys)";

    private static final String IS_NEEDED = "SELECT EXISTS (SELECT 1 FROM files WHERE storage_key = :key)";

    private static final String FIND_OBJECTS = """
            SELECT DISTINCT ON (storage_key) storage_key, sha256, file_size FROM files
            WHERE state <> 'init' AND storage_key > :after
            ORDER BY storage_key
            LIMIT :limit
            """;

    private final JdbcClient jdbc;

    ObjectRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static ObjectRepository on(DataSource database) {
        return new ObjectRepository(JdbcClient.create(database));
    }

    Set<String> findKnownKeys(Collection<String> keys) {
        return jdbc.sql(FIND_KNOWN_KEYS)
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> row.getString("storage_key"))
                .set();
    }

    /** In the order of their keys. */
    List<StoredObject> findObjects(String after, int limit) {
        return jdbc.sql(FIND_OBJECTS)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new StoredObject(
                        row.getString("storage_key"),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        row.getLong("file_size")))
                .list();
    }

    boolean isNeeded(String key) {
        return jdbc.sql(IS_NEEDED).param("key", key).query(Boolean.class).single();
    }
}
