package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileRepository {

    private static final String INSERT = """
            INSERT INTO files (id, gallery_id, uploader_id, file_name, file_size, file_type, declared_type, sha256,
                               storage_key, created_at, expires_at)
            VALUES (:id, :galleryId, :uploaderId, :name, :size, :type, :type, :sha256, :key, :createdAt, :expiresAt)
            """;

    private static final String COUNT_UNFINISHED = """
            SELECT count(*) FROM files
            WHERE uploader_id = :uploaderId AND state = 'init' AND expires_at > :now
            """;

    /** Two uploads of one gallery are counted one after the other. */
    private static final String LOCK_GALLERY = "SELECT id FROM galleries WHERE id = :id FOR NO KEY UPDATE";

    private static final String SUM_OF_GALLERY = """
            SELECT coalesce(sum(file_size), 0) FROM files
            WHERE gallery_id = :galleryId
            """;

    private static final String FIND = "SELECT * FROM files WHERE id = :id";

    /** Its uploader, the galleries of the rooms in which it was sent, and whoever sees the vehicle or reads the paper that it is. */
    private static final String FIND_READABLE = """
            SELECT * FROM files f
            WHERE f.id = :id AND f.state <> 'init'
              AND (f.uploader_id = :userId OR EXISTS (
                  SELECT 1 FROM chat_messages m
                  JOIN chat_rooms r ON r.id = m.room_id
                  WHERE m.file_id = f.id AND m.deleted_at IS NULL
                    AND :galleryId IN (r.gallery_a_id, r.gallery_b_id))
                OR EXISTS (
                  SELECT 1 FROM vehicles v
                  WHERE v.photos @> jsonb_build_array('/files/' || f.id) AND v.deleted_at IS NULL)
                OR EXISTS (
                  SELECT 1 FROM vehicle_documents d
                  WHERE d.file_id = f.id AND may_read_paper(d.vehicle_id, d.slot, :galleryId)))
            """;

    private static final String KEEP = """
            UPDATE files
            SET state = 'attached'
            WHERE id = :id AND gallery_id = :galleryId AND state <> 'init'
            RETURNING *
            """;

    private static final String KEEP_ANYBODYS = """
            UPDATE files
            SET state = 'attached'
            WHERE id = :id AND state <> 'init'
            """;

    private static final String MARK_READY = """
            UPDATE files
            SET state = 'ready', file_type = :type, sha256 = :sha256, storage_key = :key, media = :media::jsonb,
                ready_at = now(), claimed_key = NULL, preview_tries = 0
            WHERE id = :id AND state = 'init'
            """;

    private static final String COUNT_PREVIEW_TRY = """
            UPDATE files
            SET preview_tries = preview_tries + 1
            WHERE id = :id AND preview_tries < :most
            """;

    private static final String PUT_PREVIEW_TRY_BACK = """
            UPDATE files
            SET preview_tries = greatest(preview_tries - 1, 0)
            WHERE id = :id
            """;

    private static final String MARK_ATTACHED = """
            UPDATE files
            SET state = 'attached'
            WHERE id = :id AND uploader_id = :userId AND state = 'ready'
            """;

    private static final String LOCK = "SELECT id FROM files WHERE id = :id FOR UPDATE";

    private static final String RELEASE = """
            UPDATE files
            SET state = 'ready', expires_at = :now
            WHERE id = :id AND state = 'attached'
              AND NOT EXISTS (SELECT 1 FROM chat_messages WHERE file_id = :id)
              AND NOT EXISTS (SELECT 1 FROM vehicle_documents WHERE file_id = :id)
              AND NOT EXISTS (SELECT 1 FROM deposits WHERE file_id = :id)
              AND NOT EXISTS (
                  SELECT 1 FROM vehicles
                  WHERE photos @> jsonb_build_array('/files/' || :id) AND deleted_at IS NULL)
            """;

    private static final String FIND_EXPIRED = """
            SELECT * FROM files
            WHERE expires_at < :now AND state <> 'attached'
            ORDER BY expires_at
            LIMIT :limit
            """;

    private static final String DELETE_EXPIRED = """
            DELETE FROM files
            WHERE id = :id AND state <> 'attached'
            """;

    private static final String DELETE_UNFINISHED = """
            DELETE FROM files
            WHERE id = :id AND uploader_id = :userId AND state = 'init'
            """;

    private final JdbcClient jdbc;

    FileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredFile file) {
        jdbc.sql(INSERT)
                .param("id", file.id().value())
                .param("galleryId", file.gallery().value())
                .param("uploaderId", file.uploader().value())
                .param("name", file.name())
                .param("size", file.size())
                .param("type", file.declaredType())
                .param("sha256", file.sha256() == null ? null : HexFormat.of().parseHex(file.sha256()))
                .param("key", file.key())
                .param("createdAt", file.createdAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", file.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    int countUnfinished(UserId uploader, Instant now) {
        return jdbc.sql(COUNT_UNFINISHED)
                .param("uploaderId", uploader.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query(FileRepository::fileIn)
                .optional();
    }

    Optional<StoredFile> findReadable(FileId id, Caller reader) {
        return jdbc.sql(FIND_READABLE)
                .param("id", id.value())
                .param("userId", reader.userId().value())
                .param("galleryId", reader.galleryId().value())
                .query(FileRepository::fileIn)
                .optional();
    }

    void lockGallery(GalleryId gallery) {
        jdbc.sql(LOCK_GALLERY).param("id", gallery.value()).query().listOfRows();
    }

    /** Bytes of all its files, also of those that are still on their way. */
    long sumOf(GalleryId gallery) {
        return jdbc.sql(SUM_OF_GALLERY)
                .param("galleryId", gallery.value())
                .query(Long.class)
                .single();
    }

    /** False when it is complete already, or gone. */
    boolean markReady(FileId id, String type, String sha256, String key, @Nullable Media media) {
        return jdbc.sql(MARK_READY)
                        .param("id", id.value())
                        .param("type", type)
                        .param("sha256", HexFormat.of().parseHex(sha256))
                        .param("key", key)
                        .param("media", media == null ? null : MediaColumns.json(media))
                        .update()
                == 1;
    }

    /** False when it was tried so often without an end. */
    boolean countPreviewTry(FileId id, int most) {
        return jdbc.sql(COUNT_PREVIEW_TRY)
                        .param("id", id.value())
                        .param("most", most)
                        .update()
                == 1;
    }

    void putPreviewTryBack(FileId id) {
        jdbc.sql(PUT_PREVIEW_TRY_BACK).param("id", id.value()).update();
    }

    boolean deleteUnfinished(FileId id, UserId uploader) {
        return jdbc.sql(DELETE_UNFINISHED)
                        .param("id", id.value())
                        .param("userId", uploader.value())
                        .update()
                == 1;
    }

    /** False when it is not this user's, not complete, or was sent before. */
    boolean markAttached(FileId id, UserId uploader) {
        return jdbc.sql(MARK_ATTACHED)
                        .param("id", id.value())
                        .param("userId", uploader.value())
                        .update()
                == 1;
    }

    /** Nothing when it is not this gallery's or not complete. */
    Optional<StoredFile> keep(FileId id, GalleryId owner) {
        return jdbc.sql(KEEP)
                .param("id", id.value())
                .param("galleryId", owner.value())
                .query(FileRepository::fileIn)
                .optional();
    }

    /** False when it is gone. */
    boolean keep(FileId id) {
        return jdbc.sql(KEEP_ANYBODYS).param("id", id.value()).update() == 1;
    }

    /**
     * Nothing happens while something else carries it. Whoever takes it just now holds its row; only a statement that
     * begins after them sees what they did.
     */
    void release(FileId id, Instant now) {
        jdbc.sql(LOCK).param("id", id.value()).query(UUID.class).optional();
        jdbc.sql(RELEASE)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<StoredFile> findExpired(Instant now, int limit) {
        return jdbc.sql(FIND_EXPIRED)
                .param("limit", limit)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(FileRepository::fileIn)
                .list();
    }

    boolean deleteExpired(FileId id) {
        return jdbc.sql(DELETE_EXPIRED).param("id", id.value()).update() == 1;
    }

    private static StoredFile fileIn(ResultSet row, int number) throws SQLException {
        var digest = row.getBytes("sha256");
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new GalleryId(row.getObject("gallery_id", UUID.class)),
                new UserId(row.getObject("uploader_id", UUID.class)),
                StoredFile.State.of(row.getString("state")),
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("file_type"),
                row.getString("declared_type"),
                digest == null ? null : HexFormat.of().formatHex(digest),
                row.getString("storage_key"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                MediaColumns.read(row.getString("media")));
    }
}
