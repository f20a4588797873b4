package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.EntryKind;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.InvitationId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time codes, by their digests. */
@Repository
class EntryRepository {

    private static final String INSERT = """
            INSERT INTO entry_codes (
                id, digest, kind, gallery_id, user_id, role, email, first_name, last_name, by_gallery, created_by,
                created_at, expires_at)
            VALUES (
                :id, :digest, :kind, :galleryId, :userId, :role, :email, :firstName, :lastName, :byGallery, :createdBy,
                :createdAt, :expiresAt)
            """;

    private static final String FIND = """
            SELECT * FROM entry_codes
            WHERE digest = :digest AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > :now
            """;

    /** Of two who come with one code the second waits for the row and finds it used. */
    private static final String USE = """
            UPDATE entry_codes SET used_at = :now
            WHERE digest = :digest AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > :now
            RETURNING *
            """;

    private static final String LIST_OPEN = """
            SELECT * FROM entry_codes
            WHERE by_gallery = :galleryId AND kind <> 'reset'
                AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > :now
            ORDER BY created_at DESC, id
            """;

    private static final String WITHDRAW = """
            UPDATE entry_codes SET withdrawn_at = :now
            WHERE id = :id AND by_gallery = :galleryId AND kind <> 'reset'
                AND used_at IS NULL AND withdrawn_at IS NULL
            """;

    private static final String WITHDRAW_RESETS = """
            UPDATE entry_codes SET withdrawn_at = :now
            WHERE user_id = :userId AND used_at IS NULL AND withdrawn_at IS NULL
            """;

    private final JdbcClient jdbc;

    EntryRepository(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    void insert(Entry entry, byte[] digest, @Nullable GalleryId byGallery, @Nullable UserId createdBy) {
        jdbc.sql(INSERT)
                .param("id", entry.id().value())
                .param("digest", digest)
                .param("kind", entry.kind().wireName())
                .param("galleryId", idOf(entry.gallery()), Types.OTHER)
                .param("userId", entry.user() == null ? null : entry.user().value(), Types.OTHER)
                .param("role", entry.role().wireName())
                .param("email", entry.email())
                .param("firstName", entry.firstName())
                .param("lastName", entry.lastName())
                .param("byGallery", idOf(byGallery), Types.OTHER)
                .param("createdBy", createdBy == null ? null : createdBy.value(), Types.OTHER)
                .param("createdAt", utc(entry.createdAt()))
                .param("expiresAt", utc(entry.expiresAt()))
                .update();
    }

    Optional<Entry> find(byte[] digest, Instant now) {
        return open(FIND, digest, now);
    }

    /** The code is of no use from now on; empty where it was of none before. */
    Optional<Entry> use(byte[] digest, Instant now) {
        return open(USE, digest, now);
    }

    private Optional<Entry> open(String sql, byte[] digest, Instant now) {
        return jdbc.sql(sql)
                .param("digest", digest)
                .param("now", utc(now))
                .query(EntryRepository::entryIn)
                .optional();
    }

    List<Entry> listOpen(GalleryId gallery, Instant now) {
        return jdbc.sql(LIST_OPEN)
                .param("galleryId", gallery.value())
                .param("now", utc(now))
                .query(EntryRepository::entryIn)
                .list();
    }

    boolean withdraw(GalleryId gallery, InvitationId id, Instant now) {
        return jdbc.sql(WITHDRAW)
                        .param("id", id.value())
                        .param("galleryId", gallery.value())
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    void withdrawResets(UserId user, Instant now) {
        jdbc.sql(WITHDRAW_RESETS)
                .param("userId", user.value())
                .param("now", utc(now))
                .update();
    }

    private static Entry entryIn(ResultSet row, int number) throws SQLException {
        var gallery = row.getObject("gallery_id", UUID.class);
        var user = row.getObject("user_id", UUID.class);
        return new Entry(
                new InvitationId(row.getObject("id", UUID.class)),
                EntryKind.of(row.getString("kind")),
                gallery == null ? null : new GalleryId(gallery),
                user == null ? null : new UserId(user),
                Role.of(row.getString("role")),
                row.getString("email"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID idOf(@Nullable GalleryId gallery) {
        return gallery == null ? null : gallery.value();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
