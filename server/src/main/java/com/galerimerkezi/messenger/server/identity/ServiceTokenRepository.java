package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
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

@Repository
class ServiceTokenRepository {

    private static final String FIND_GOOD = """
            SELECT t.user_id, u.gallery_id AS home, t.gallery_id FROM service_tokens t
            JOIN users u ON u.id = t.user_id
            WHERE t.digest = :digest AND t.revoked_at IS NULL AND u.is_active
            """;

    private static final String IS_GALLERY = "SELECT EXISTS (SELECT 1 FROM galleries WHERE id = :id)";

    private static final String INSERT = """
            INSERT INTO service_tokens (id, name, digest, user_id, gallery_id, created_at)
            VALUES (:id, :name, :digest, :userId, :galleryId, :createdAt)
            ON CONFLICT (lower(name)) WHERE revoked_at IS NULL DO NOTHING
            """;

    private static final String REVOKE = """
            UPDATE service_tokens
            SET revoked_at = :at
            WHERE lower(name) = lower(:name) AND revoked_at IS NULL
            """;

    private static final String LIST = """
            SELECT t.name, g.name AS gallery_name, t.created_at, t.revoked_at FROM service_tokens t
            LEFT JOIN galleries g ON g.id = t.gallery_id
            ORDER BY t.created_at
            """;

    private final JdbcClient jdbc;

    ServiceTokenRepository(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    Optional<Good> findGood(byte[] digest) {
        return jdbc.sql(FIND_GOOD)
                .param("digest", digest)
                .query((row, number) -> new Good(
                        new UserId(row.getObject("user_id", UUID.class)),
                        new GalleryId(row.getObject("home", UUID.class)),
                        Optional.ofNullable(row.getObject("gallery_id", UUID.class))
                                .map(GalleryId::new)
                                .orElse(null)))
                .optional();
    }

    boolean isGallery(GalleryId id) {
        return jdbc.sql(IS_GALLERY).param("id", id.value()).query(Boolean.class).single();
    }

    /** Whether the name was free. */
    boolean insert(UUID id, String name, byte[] digest, UUID user, @Nullable UUID gallery, Instant at) {
        return jdbc.sql(INSERT)
                        .param("id", id)
                        .param("name", name)
                        .param("digest", digest)
                        .param("userId", user)
                        .param("galleryId", gallery, Types.OTHER)
                        .param("createdAt", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean revoke(String name, Instant at) {
        return jdbc.sql(REVOKE)
                        .param("name", name)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<ServiceToken> list() {
        return jdbc.sql(LIST)
                .query((row, number) -> new ServiceToken(
                        row.getString("name"),
                        row.getString("gallery_name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("revoked_at") != null))
                .list();
    }

    /**
     * Whom a good token stands for.
     *
     * @param home the gallery of its user
     * @param gallery the one that it speaks for; null where a request may name one
     */
    record Good(UserId user, GalleryId home, @Nullable GalleryId gallery) {}
}
