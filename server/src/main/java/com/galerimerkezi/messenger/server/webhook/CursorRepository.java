package com.galerimerkezi.messenger.server.webhook;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.WebhookDelivery;
import com.galerimerkezi.messenger.contract.WebhookId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each webhook has been told, and how its last tries went. */
@Repository
class CursorRepository {

    private static final String START_AT_HEAD = """
            INSERT INTO webhook_cursors (webhook_id, gallery_id, seq)
            SELECT w.id, h.gallery_id, h.seq FROM webhooks w
            JOIN gallery_heads h ON w.gallery_id IS NULL OR h.gallery_id = w.gallery_id
            WHERE w.id = :id
            """;

    /** Whoever hears every gallery hears a new one from its beginning. */
    private static final String ADD_NEW_GALLERIES = """
            INSERT INTO webhook_cursors (webhook_id, gallery_id, seq)
            SELECT w.id, h.gallery_id, 0 FROM webhooks w
            CROSS JOIN gallery_heads h
            WHERE w.gallery_id IS NULL
            ON CONFLICT (webhook_id, gallery_id) DO NOTHING
            """;

    /**
     * Whoever lost the right to ask is told nothing either: a user that is switched off, a token that is revoked. Of
     * each owner only so many come, those first that were told longest ago.
     */
    private static final String FIND_DUE = """
            SELECT webhook_id, gallery_id, owner_gallery_id FROM (
                SELECT d.webhook_id, d.gallery_id, w.owner_gallery_id, d.next_try_at,
                    row_number() OVER (PARTITION BY w.owner_gallery_id ORDER BY d.next_try_at) AS place
                FROM webhook_cursors d
                JOIN webhooks w ON w.id = d.webhook_id
                JOIN users u ON u.id = w.created_by
                JOIN gallery_heads h ON h.gallery_id = d.gallery_id
                WHERE w.disabled_at IS NULL AND d.seq < h.seq AND d.next_try_at <= :now AND d.leased_until <= :now
                  AND u.is_active
                  AND NOT EXISTS (
                      SELECT 1 FROM service_tokens t WHERE t.user_id = u.id AND t.revoked_at IS NOT NULL)
            ) due
            WHERE place <= :share
            ORDER BY next_try_at
            LIMIT :limit
            """;

    private static final String CLAIM = """
            UPDATE webhook_cursors
            SET leased_until = :until, lease = lease + 1
            WHERE webhook_id = :id AND gallery_id = :galleryId AND next_try_at <= :now AND leased_until <= :now
            RETURNING seq, tries, failing_since, lease
            """;

    private static final String ADVANCE = """
            UPDATE webhook_cursors
            SET seq = :seq, tries = 0, failing_since = NULL, leased_until = :until
            WHERE webhook_id = :id AND gallery_id = :galleryId AND lease = :lease
            """;

    private static final String POSTPONE = """
            UPDATE webhook_cursors
            SET tries = tries + 1, failing_since = coalesce(failing_since, :now), next_try_at = :next,
                leased_until = '-infinity'
            WHERE webhook_id = :id AND gallery_id = :galleryId AND lease = :lease
            """;

    /** Behind all who wait. */
    private static final String RELEASE = """
            UPDATE webhook_cursors
            SET leased_until = '-infinity', next_try_at = :now
            WHERE webhook_id = :id AND gallery_id = :galleryId AND lease = :lease
            """;

    private static final String TRY_NOW = """
            UPDATE webhook_cursors
            SET tries = 0, failing_since = NULL, next_try_at = '-infinity'
            WHERE webhook_id = :id
            """;

    private static final String NOTE = """
            INSERT INTO webhook_deliveries (webhook_id, tried_at, event_id, type, duration_ms, status, problem)
            SELECT id, :triedAt, :eventId, :type, :durationMs, :status, :problem FROM webhooks
            WHERE id = :id
            """;

    private static final String FORGET = """
            DELETE FROM webhook_deliveries
            WHERE webhook_id = :id AND tried_at < (
                SELECT min(tried_at) FROM (
                    SELECT tried_at FROM webhook_deliveries
                    WHERE webhook_id = :id
                    ORDER BY tried_at DESC
                    LIMIT :kept
                ) newest)
            """;

    private static final String FIND_DELIVERIES = """
            SELECT event_id, type, tried_at, duration_ms, status, problem FROM webhook_deliveries
            WHERE webhook_id = :id
            ORDER BY tried_at DESC
            LIMIT :kept
            """;

    private static final int KEPT = 100;

    private final JdbcClient jdbc;

    CursorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void startAtHead(WebhookId id) {
        jdbc.sql(START_AT_HEAD).param("id", id.value()).update();
    }

    void addNewGalleries() {
        jdbc.sql(ADD_NEW_GALLERIES).update();
    }

    /** Those that have something to tell and that nobody holds. */
    List<Due> findDue(Instant now, int share, int limit) {
        return jdbc.sql(FIND_DUE)
                .param("now", time(now))
                .param("share", share)
                .param("limit", limit)
                .query((row, number) -> new Due(
                        new WebhookId(row.getObject("webhook_id", UUID.class)),
                        new GalleryId(row.getObject("gallery_id", UUID.class)),
                        new GalleryId(row.getObject("owner_gallery_id", UUID.class))))
                .list();
    }

    /** For one courier alone until then; empty when another was faster. */
    Optional<Claim> claim(Due due, Instant now, Instant until) {
        return jdbc.sql(CLAIM)
                .param("id", due.webhook().value())
                .param("galleryId", due.gallery().value())
                .param("now", time(now))
                .param("until", time(until))
                .query((row, number) -> new Claim(
                        due.webhook(),
                        due.gallery(),
                        row.getLong("seq"),
                        row.getInt("tries"),
                        Optional.ofNullable(row.getObject("failing_since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getLong("lease")))
                .optional();
    }

    /** False when another holds it by now: whatever is known of it is old. */
    boolean advance(Claim place, Instant until) {
        return at(ADVANCE, place)
                        .param("seq", place.seq())
                        .param("until", time(until))
                        .update()
                == 1;
    }

    /** False as in {@link #advance}. */
    boolean postpone(Claim claim, Instant now, Instant next) {
        return at(POSTPONE, claim)
                        .param("now", time(now))
                        .param("next", time(next))
                        .update()
                == 1;
    }

    void release(Claim claim, Instant now) {
        at(RELEASE, claim).param("now", time(now)).update();
    }

    void tryNow(WebhookId id) {
        jdbc.sql(TRY_NOW).param("id", id.value()).update();
    }

    void note(WebhookId id, WebhookDelivery delivery) {
        jdbc.sql(NOTE)
                .param("id", id.value())
                .param("triedAt", time(delivery.triedAt()))
                .param("eventId", delivery.eventId())
                .param("type", delivery.type())
                .param("durationMs", delivery.durationMs())
                .param("status", delivery.status(), Types.INTEGER)
                .param("problem", delivery.problem(), Types.VARCHAR)
                .update();
        jdbc.sql(FORGET).param("id", id.value()).param("kept", KEPT).update();
    }

    List<WebhookDelivery> findDeliveries(WebhookId id) {
        return jdbc.sql(FIND_DELIVERIES)
                .param("id", id.value())
                .param("kept", KEPT)
                .query((row, number) -> new WebhookDelivery(
                        row.getString("event_id"),
                        row.getString("type"),
                        row.getObject("tried_at", OffsetDateTime.class).toInstant(),
                        row.getLong("duration_ms"),
                        row.getObject("status", Integer.class),
                        row.getString("problem")))
                .list();
    }

    private JdbcClient.StatementSpec at(String sql, Claim claim) {
        return jdbc.sql(sql)
                .param("id", claim.webhook().value())
                .param("galleryId", claim.gallery().value())
                .param("lease", claim.lease());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A place in a log with something after it, and whose share it falls to. */
    record Due(WebhookId webhook, GalleryId gallery, GalleryId owner) {}

    /**
     * One webhook's place in one gallery's log, held for a while.
     *
     * @param tries that failed since the last one that arrived
     * @param lease whoever holds it later has a higher one
     */
    record Claim(
            WebhookId webhook,
            GalleryId gallery,
            long seq,
            int tries,
            @Nullable Instant failingSince,
            long lease) {

        Claim past(long told) {
            return new Claim(webhook, gallery, told, 0, null, lease);
        }
    }
}
