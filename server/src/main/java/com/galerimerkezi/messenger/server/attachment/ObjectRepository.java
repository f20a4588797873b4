package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.FileId;
import java.time.Duration;
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

    private static final String FIND_KNOWN_KEYS = """
            SELECT storage_key FROM files WHERE storage_key = ANY (:keys)
            UNION
            SELECT claimed_key FROM files WHERE claimed_key = ANY (:keys)
            """;

    /** Until the end of the transaction, on whichever server. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))";

    private static final String CLAIM = """
            UPDATE files
            SET claimed_key = :key
            WHERE id = :id AND state = 'init'
            """;

    private static final String IS_DYING = """
            SELECT EXISTS (SELECT 1 FROM dying_objects WHERE storage_key = :key AND dies_until > now())
            """;

    /** One whose server died meanwhile is taken over. */
    private static final String CONDEMN = """
            INSERT INTO dying_objects (storage_key, dies_until)
            SELECT :key, now() + :time * interval '1 second'
            WHERE NOT EXISTS (SELECT 1 FROM files WHERE storage_key = :key OR claimed_key = :key)
            ON CONFLICT (storage_key) DO UPDATE SET dies_until = excluded.dies_until
                WHERE dying_objects.dies_until <= now()
            """;

    private static final String BURY = "DELETE FROM dying_objects WHERE storage_key = :key";

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

    /** In a transaction of its own, which is short: while it lasts nobody else claims or condemns this object. */
    void lock(String key) {
        jdbc.sql(LOCK).param("key", key).query().listOfRows();
    }

    boolean isDying(String key) {
        return jdbc.sql(IS_DYING).param("key", key).query(Boolean.class).single();
    }

    /** False when the file is complete already, or gone. */
    boolean claim(FileId id, String key) {
        return jdbc.sql(CLAIM).param("id", id.value()).param("key", key).update() == 1;
    }

    /** False while somebody needs it, and while another takes it away. */
    boolean condemn(String key, Duration time) {
        return jdbc.sql(CONDEMN)
                        .param("key", key)
                        .param("time", time.toSeconds())
                        .update()
                == 1;
    }

    void bury(String key) {
        jdbc.sql(BURY).param("key", key).update();
    }
}
