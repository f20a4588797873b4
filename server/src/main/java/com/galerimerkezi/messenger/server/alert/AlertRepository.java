package com.galerimerkezi.messenger.server.alert;

import com.galerimerkezi.messenger.contract.AlertId;
import com.galerimerkezi.messenger.contract.AlertKind;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.RoomAlert;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AlertRepository {

    private static final String FIND_GALLERIES = """
            SELECT DISTINCT turn_gallery_id FROM offers
            WHERE status = 'open' AND expires_at > :now AND turn_gallery_id IS NOT NULL
            """;

    /** Whatever is not told to its end, the first to end first; the one whose turn it is has to be warned. */
    private static final String FIND_ENDING = """
            SELECT r.id AS room_id, o.turn_gallery_id AS gallery_id, o.id AS offer_id,
                   'offer ' || o.id || ' ' || o.version AS subject, o.expires_at AS at,
                   t.assignee_id, coalesce(t.label_ids, '{}') AS label_ids,
                   ARRAY(SELECT a.kind::text FROM room_alerts a
                         WHERE a.room_id = r.id AND a.gallery_id = o.turn_gallery_id
                           AND a.subject = 'offer ' || o.id || ' ' || o.version) AS told
            FROM unnest(:galleries, CAST(:until AS timestamptz[])) AS asked (gallery_id, until)
            JOIN offers o ON o.turn_gallery_id = asked.gallery_id
            JOIN chat_rooms r ON r.offer_id = o.id
            LEFT JOIN room_teams t ON t.room_id = r.id AND t.gallery_id = o.turn_gallery_id
            WHERE o.status = 'open' AND o.expires_at > :now AND o.expires_at <= asked.until
              AND NOT EXISTS (
                  SELECT 1 FROM room_alerts done
                  WHERE done.room_id = r.id AND done.gallery_id = o.turn_gallery_id
                    AND done.subject = 'offer ' || o.id || ' ' || o.version AND done.kind = 'offer_last')
            ORDER BY o.expires_at
            LIMIT :limit
            """;

    /**
     * For each side the first word of the other's staff since its own last one. Nobody waits in a room that is closed,
     * put aside, or said to wait for the others.
     */
    private static final String FIND_WAITING = """
            SELECT r.id AS room_id, side.gallery_id, NULL::uuid AS offer_id, 'message ' || w.seq AS subject,
                   w.created_at AS at, t.assignee_id, coalesce(t.label_ids, '{}') AS label_ids,
                   ARRAY(SELECT a.kind::text FROM room_alerts a
                         WHERE a.room_id = r.id AND a.gallery_id = side.gallery_id
                           AND a.subject = 'message ' || w.seq) AS told
            FROM chat_rooms r
            CROSS JOIN LATERAL (VALUES (r.gallery_a_id), (r.gallery_b_id)) AS side (gallery_id)
            LEFT JOIN room_teams t ON t.room_id = r.id AND t.gallery_id = side.gallery_id
            CROSS JOIN LATERAL (
                SELECT m.seq, m.created_at FROM chat_messages m
                WHERE m.room_id = r.id AND m.sender_gallery_id <> side.gallery_id
                  AND m.message_type IN ('text', 'file')
                  AND m.seq > coalesce((
                      SELECT max(own.seq) FROM chat_messages own
                      WHERE own.room_id = r.id AND own.sender_gallery_id = side.gallery_id
                        AND own.message_type <> 'system'), 0)
                ORDER BY m.seq
                LIMIT 1) w
            WHERE r.is_active AND r.last_message_at > :earliest AND r.last_message_gallery_id <> side.gallery_id
              AND w.created_at <= :latest
              AND NOT (t.status_seq IS NOT DISTINCT FROM r.last_seq AND t.status = 'waiting_for_them')
              AND NOT (t.snooze_seq IS NOT DISTINCT FROM r.last_seq AND t.snoozed_until > :now)
              AND NOT EXISTS (
                  SELECT 1 FROM room_alerts done
                  WHERE done.room_id = r.id AND done.gallery_id = side.gallery_id
                    AND done.subject = 'message ' || w.seq AND done.kind = 'unanswered_long')
            ORDER BY w.created_at DESC
            LIMIT :limit
            """;

    /** Once, however many look. */
    private static final String RAISE = """
            INSERT INTO room_alerts (id, room_id, gallery_id, kind, subject, user_ids, offer_id, at, urgent, raised_at)
            VALUES (:id, :roomId, :galleryId, :kind, :subject, :userIds, :offerId, :at, :urgent, :raisedAt)
            ON CONFLICT DO NOTHING
            """;

    private static final String FIND_USERS = """
            SELECT id FROM users
            WHERE gallery_id = :galleryId AND is_active AND role <> 'service' AND (NOT :onlyOwners OR role = 'owner')
            ORDER BY id
            """;

    private static final String LIST = """
            SELECT id, room_id, kind, offer_id, at, urgent, raised_at FROM room_alerts
            WHERE gallery_id = :galleryId AND :userId = ANY (user_ids) AND raised_at > :since
            ORDER BY raised_at DESC, id
            LIMIT :limit
            """;

    private final JdbcClient jdbc;

    AlertRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that have an offer to answer. */
    List<GalleryId> findAnswering(Instant now) {
        return jdbc.sql(FIND_GALLERIES)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new GalleryId(row.getObject("turn_gallery_id", UUID.class)))
                .list();
    }

    /** @param until of each gallery, until when the offer may end */
    List<Candidate> findEnding(Instant now, Map<GalleryId, Instant> until, int limit) {
        var galleries = List.copyOf(until.keySet());
        return jdbc.sql(FIND_ENDING)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("galleries", galleries.stream().map(GalleryId::value).toArray(UUID[]::new))
                .param(
                        "until",
                        galleries.stream()
                                .map(gallery -> String.valueOf(until.get(gallery)))
                                .toArray(String[]::new))
                .param("limit", limit)
                .query(AlertRepository::candidateIn)
                .list();
    }

    List<Candidate> findWaiting(Instant now, Instant earliest, Instant latest, int limit) {
        return jdbc.sql(FIND_WAITING)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("earliest", earliest.atOffset(ZoneOffset.UTC))
                .param("latest", latest.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(AlertRepository::candidateIn)
                .list();
    }

    boolean raise(RoomAlert alert, Candidate about, List<UserId> users) {
        var offer = alert.offerId();
        return jdbc.sql(RAISE)
                        .param("id", alert.id().value())
                        .param("roomId", alert.roomId().value())
                        .param("galleryId", about.gallery().value())
                        .param("kind", alert.kind().wireName())
                        .param("subject", about.subject())
                        .param("userIds", users.stream().map(UserId::value).toArray(UUID[]::new))
                        .param("offerId", offer == null ? null : offer.value(), Types.OTHER)
                        .param("at", alert.at().atOffset(ZoneOffset.UTC))
                        .param("urgent", alert.urgent())
                        .param("raisedAt", alert.raisedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<UserId> findUsers(GalleryId gallery, boolean onlyOwners) {
        return jdbc.sql(FIND_USERS)
                .param("galleryId", gallery.value())
                .param("onlyOwners", onlyOwners)
                .query((row, number) -> new UserId(row.getObject("id", UUID.class)))
                .list();
    }

    List<RoomAlert> list(Caller reader, Instant since, int limit) {
        return jdbc.sql(LIST)
                .param("galleryId", reader.galleryId().value())
                .param("userId", reader.userId().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new RoomAlert(
                        new AlertId(row.getObject("id", UUID.class)),
                        new RoomId(row.getObject("room_id", UUID.class)),
                        AlertKind.of(row.getString("kind")),
                        offerIn(row),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("urgent"),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Candidate candidateIn(ResultSet row, int number) throws SQLException {
        var assignee = row.getObject("assignee_id", UUID.class);
        var told = EnumSet.noneOf(AlertKind.class);
        Arrays.stream(textsIn(row.getArray("told"))).map(AlertKind::of).forEach(told::add);
        return new Candidate(
                new RoomId(row.getObject("room_id", UUID.class)),
                new GalleryId(row.getObject("gallery_id", UUID.class)),
                offerIn(row),
                row.getString("subject"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                assignee == null ? null : new UserId(assignee),
                Arrays.stream((UUID[]) row.getArray("label_ids").getArray())
                        .map(LabelId::new)
                        .toList(),
                told);
    }

    private static String[] textsIn(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static @Nullable OfferId offerIn(ResultSet row) throws SQLException {
        var offer = row.getObject("offer_id", UUID.class);
        return offer == null ? null : new OfferId(offer);
    }

    /** Something that one gallery may have to be warned of. */
    record Candidate(
            RoomId room,
            GalleryId gallery,
            @Nullable OfferId offer,
            String subject,
            Instant at,
            @Nullable UserId assignee,
            List<LabelId> labels,
            Set<AlertKind> told) {}
}
