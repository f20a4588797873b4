package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.FileId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileTextRepository {

    private static final String WANT = "UPDATE files SET text_wanted = true WHERE id = :id";

    /** One that was tried twice without an end is left alone. */
    private static final String TAKE_NEXT = """
            UPDATE files
            SET text_tries = text_tries + 1, text_wanted = text_tries < 1
            WHERE id = (
                SELECT id FROM files
                WHERE text_wanted AND state <> 'init'
                ORDER BY text_tries, ready_at
                LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING id, storage_key, file_size, file_type
            """;

    private static final String PUT_BACK = """
            UPDATE files
            SET text_tries = text_tries - 1, text_wanted = true
            WHERE id = :id
            """;

    private static final String DONE = "UPDATE files SET text_wanted = false WHERE id = :id";

    private static final String SAVE = """
            INSERT INTO file_texts (file_id, content)
            SELECT id, :content FROM files WHERE id = :id
            ON CONFLICT (file_id) DO UPDATE SET content = excluded.content
            """;

    private final JdbcClient jdbc;

    FileTextRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void want(FileId id) {
        jdbc.sql(WANT).param("id", id.value()).update();
    }

    Optional<Wanted> takeNext() {
        return jdbc.sql(TAKE_NEXT)
                .query((row, number) -> new Wanted(
                        new FileId(row.getObject("id", UUID.class)),
                        row.getString("storage_key"),
                        row.getLong("file_size"),
                        row.getString("file_type")))
                .optional();
    }

    /** It was not the document's fault. */
    void putBack(FileId id) {
        jdbc.sql(PUT_BACK).param("id", id.value()).update();
    }

    /** What it says, also nothing; a file that is gone meanwhile says nothing. */
    void save(FileId id, String words) {
        jdbc.sql(DONE).param("id", id.value()).update();
        if (!words.isEmpty()) {
            jdbc.sql(SAVE).param("id", id.value()).param("content", words).update();
        }
    }

    record Wanted(FileId id, String key, long size, String type) {}
}
