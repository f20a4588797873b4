package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LastSeenRepository {

    /** A watcher is told of each. */
    private static final int MOST = 50;

    private static final String FIND = """
            SELECT s.user_id, s.seen_at FROM last_seen s
            JOIN users u ON u.id = s.user_id
            WHERE u.gallery_id = :galleryId AND u.is_active
            ORDER BY s.seen_at DESC
            LIMIT :limit
            """;

    /** Somebody with a token of another issuer may be none of ours. */
    private static final String SAVE = """
            INSERT INTO last_seen AS s (user_id, seen_at)
            SELECT id, :at FROM users WHERE id = :userId
            ON CONFLICT (user_id) DO UPDATE SET seen_at = GREATEST(s.seen_at, excluded.seen_at)
            """;

    private static final String HIDES = """
            SELECT hides_presence FROM team_options
            WHERE gallery_id = :galleryId
            """;

    private final JdbcClient jdbc;

    LastSeenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UserId, Instant> find(GalleryId gallery) {
        var all = new HashMap<UserId, Instant>();
        jdbc.sql(FIND).param("galleryId", gallery.value()).param("limit", MOST).query(row -> {
            all.put(
                    new UserId(row.getObject("user_id", UUID.class)),
                    row.getObject("seen_at", OffsetDateTime.class).toInstant());
        });
        return all;
    }

    void save(UserId user, Instant at) {
        jdbc.sql(SAVE)
                .param("userId", user.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean hides(GalleryId gallery) {
        return jdbc.sql(HIDES)
                .param("galleryId", gallery.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
