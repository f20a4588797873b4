package com.galerimerkezi.messenger.server.webhook;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Webhook;
import com.galerimerkezi.messenger.contract.WebhookId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WebhookRepository {

    private static final String WEBHOOK = """
            SELECT w.id, w.gallery_id, w.url, w.events, w.created_at, w.disabled_at,
                (SELECT min(c.failing_since) FROM webhook_cursors c WHERE c.webhook_id = w.id) AS failing_since,
                (SELECT min(c.next_try_at) FROM webhook_cursors c
                    WHERE c.webhook_id = w.id AND c.failing_since IS NOT NULL) AS next_try_at
            FROM webhooks w
            WHERE w.owner_gallery_id = :owner
            """;

    private static final String LIST = WEBHOOK + "ORDER BY w.id";

    private static final String FIND = WEBHOOK + "AND w.id = :id";

    private static final String FIND_TARGET = """
            SELECT w.id, w.url, w.events, w.secret, u.gallery_id AS team FROM webhooks w
            JOIN users u ON u.id = w.created_by
            WHERE w.id = :id
            """;

    /** Who makes two at once makes them one after the other. */
    private static final String LOCK_GALLERY = "SELECT id FROM galleries WHERE id = :owner FOR UPDATE";

    private static final String COUNT = "SELECT count(*) FROM webhooks WHERE owner_gallery_id = :owner";

    private static final String EXISTS = "SELECT EXISTS (SELECT 1 FROM webhooks WHERE disabled_at IS NULL)";

    private static final String IS_GALLERY = "SELECT EXISTS (SELECT 1 FROM galleries WHERE id = :id)";

    private static final String IS_MARKETPLACE = """
            SELECT EXISTS (SELECT 1 FROM galleries WHERE id = :id AND is_support)
            """;

    private static final String INSERT = """
            INSERT INTO webhooks (id, owner_gallery_id, gallery_id, url, events, secret, created_by, created_at)
            VALUES (:id, :owner, :galleryId, :url, :events, :secret, :createdBy, :createdAt)
            """;

    private static final String DELETE = "DELETE FROM webhooks WHERE id = :id";

    private static final String ENABLE = "UPDATE webhooks SET disabled_at = NULL WHERE id = :id";

    private static final String DISABLE = "UPDATE webhooks SET disabled_at = :at WHERE id = :id";

    private final JdbcClient jdbc;

    WebhookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Webhook> list(GalleryId owner) {
        return jdbc.sql(LIST)
                .param("owner", owner.value())
                .query(WebhookRepository::webhookIn)
                .list();
    }

    Optional<Webhook> find(GalleryId owner, WebhookId id) {
        return jdbc.sql(FIND)
                .param("owner", owner.value())
                .param("id", id.value())
                .query(WebhookRepository::webhookIn)
                .optional();
    }

    Target findTarget(WebhookId id) {
        return jdbc.sql(FIND_TARGET)
                .param("id", id.value())
                .query((row, number) -> new Target(
                        id,
                        URI.create(row.getString("url")),
                        Set.copyOf(events(row)),
                        row.getString("secret"),
                        new GalleryId(row.getObject("team", UUID.class))))
                .single();
    }

    int lockAndCount(GalleryId owner) {
        jdbc.sql(LOCK_GALLERY).param("owner", owner.value()).query(UUID.class).single();
        return jdbc.sql(COUNT)
                .param("owner", owner.value())
                .query(Integer.class)
                .single();
    }

    /** One that is told something. */
    boolean exists() {
        return jdbc.sql(EXISTS).query(Boolean.class).single();
    }

    boolean isGallery(GalleryId id) {
        return jdbc.sql(IS_GALLERY).param("id", id.value()).query(Boolean.class).single();
    }

    boolean isMarketplace(GalleryId id) {
        return jdbc.sql(IS_MARKETPLACE)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void insert(Webhook webhook, Caller creator) {
        var scope = webhook.galleryId();
        jdbc.sql(INSERT)
                .param("id", webhook.id().value())
                .param("owner", creator.galleryId().value())
                .param("galleryId", scope == null ? null : scope.value(), Types.OTHER)
                .param("url", webhook.url())
                .param("events", webhook.events().toArray(String[]::new))
                .param("secret", Objects.requireNonNull(webhook.secret()))
                .param("createdBy", creator.userId().value())
                .param("createdAt", webhook.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(WebhookId id) {
        jdbc.sql(DELETE).param("id", id.value()).update();
    }

    void enable(WebhookId id) {
        jdbc.sql(ENABLE).param("id", id.value()).update();
    }

    void disable(WebhookId id, Instant at) {
        jdbc.sql(DISABLE)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Webhook webhookIn(ResultSet row, int number) throws SQLException {
        var gallery = row.getObject("gallery_id", UUID.class);
        return new Webhook(
                new WebhookId(row.getObject("id", UUID.class)),
                gallery == null ? null : new GalleryId(gallery),
                row.getString("url"),
                events(row),
                null,
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "failing_since"),
                instant(row, "next_try_at"),
                instant(row, "disabled_at"));
    }

    private static List<String> events(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("events").getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
