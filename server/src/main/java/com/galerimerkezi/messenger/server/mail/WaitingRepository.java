package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.mail.Digest.WaitingRoom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** For whom something waits that is worth a notification, as far as the server knows. Reads what others keep. */
@Repository
class WaitingRepository {

    private static final String FIND_GALLERIES = """
            SELECT gallery_a_id AS id FROM chat_rooms
            WHERE is_active AND last_message_at > :earliest AND unread_a > 0
            UNION
            SELECT gallery_b_id FROM chat_rooms
            WHERE is_active AND last_message_at > :earliest AND unread_b > 0
            UNION
            SELECT gallery_id FROM room_alerts
            WHERE raised_at > :earliest
            """;

    /** What came while somebody was there, and for longer than :patience seconds, counts as seen. */
    private static final String PEOPLE = """
            FROM unnest(:galleries, CAST(:resting AS boolean[]), CAST(:urgent AS uuid[])) AS g (id, resting, urgent)
            JOIN users u ON u.gallery_id = g.id
            LEFT JOIN mail_people p ON p.user_id = u.id
            LEFT JOIN last_seen s ON s.user_id = u.id
            CROSS JOIN LATERAL (SELECT max(read_at) AS at FROM room_members WHERE user_id = u.id) read
            CROSS JOIN LATERAL (
                SELECT coalesce(GREATEST(p.seen_at, s.seen_at, read.at), '-infinity') AS at,
                       coalesce(GREATEST(s.seen_at, read.at), '-infinity') - make_interval(secs => :patience) AS knows
            ) here
            """;

    /** Those who want a mail, have been nowhere for so long, and were there since their last mail. */
    private static final String ARE_AWAY = """
            u.is_active AND u.role <> 'service' AND p.wanted IS NOT FALSE
            AND here.at <= :gone AND coalesce(p.settled_at, '-infinity') <= here.at
            """;

    /**
     * By the rules of notifications: none that is muted, messages as the room's level has it, of an assigned room for
     * its assignee, none of a room that is put aside or waits for the others, and of a closed gallery urgent ones alone.
     */
    private static final String ROOMS = """
            SELECT r.id AS room_id, n.name, w.messages, LEAST(w.since, a.since) AS since, w.due + a.due AS due
            FROM chat_rooms r
            JOIN galleries n ON n.id = CASE r.gallery_a_id WHEN u.gallery_id THEN r.gallery_b_id ELSE r.gallery_a_id END
            LEFT JOIN room_members m ON m.room_id = r.id AND m.user_id = u.id
            LEFT JOIN room_teams t ON t.room_id = r.id AND t.gallery_id = u.gallery_id
            CROSS JOIN LATERAL (
                SELECT count(*) AS messages, min(c.created_at) AS since,
                       count(*) FILTER (WHERE c.created_at <= :gone AND c.created_at > here.knows) AS due
                FROM chat_messages c
                WHERE c.room_id = r.id AND c.sender_gallery_id <> u.gallery_id AND c.read_at IS NULL
                  AND c.deleted_at IS NULL AND c.seq > coalesce(m.last_read_seq, 0)
                  AND (c.message_type = 'offer_update'
                       OR c.message_type IN ('text', 'file') AND coalesce(m.notify_level, 'all') = 'all')
                  AND (t.assignee_id IS NULL OR t.assignee_id = u.id OR NOT EXISTS (
                      SELECT 1 FROM users x
                      WHERE x.id = t.assignee_id AND x.is_active AND x.gallery_id = u.gallery_id))
            ) w
            CROSS JOIN LATERAL (
                SELECT count(*) AS alerts, min(l.raised_at) AS since,
                       count(*) FILTER (WHERE l.raised_at <= :gone AND l.raised_at > here.knows) AS due
                FROM room_alerts l
                WHERE l.room_id = r.id AND l.gallery_id = u.gallery_id AND u.id = ANY (l.user_ids)
                  AND l.raised_at > :earliest
                  AND CASE WHEN l.offer_id IS NULL THEN r.last_message_gallery_id IS DISTINCT FROM u.gallery_id
                      ELSE EXISTS (
                          SELECT 1 FROM offers o
                          WHERE o.id = l.offer_id AND o.status = 'open' AND o.turn_gallery_id = u.gallery_id
                            AND o.expires_at > :now)
                      END
            ) a
            WHERE (r.gallery_a_id = u.gallery_id AND NOT r.archived_a OR r.gallery_b_id = u.gallery_id AND NOT r.archived_b)
              AND r.is_active AND r.last_message_at > :earliest AND w.messages + a.alerts > 0
              -- cheap, and most rooms end here
              AND (CASE r.gallery_a_id WHEN u.gallery_id THEN r.unread_a ELSE r.unread_b END > 0 OR EXISTS (
                  SELECT 1 FROM room_alerts k
                  WHERE k.room_id = r.id AND k.gallery_id = u.gallery_id AND k.raised_at > :earliest))
              AND coalesce(m.muted_until, '-infinity') <= :now AND coalesce(m.notify_level, 'all') <> 'none'
              AND (NOT g.resting OR g.urgent = ANY (t.label_ids))
              AND NOT (t.status_seq IS NOT DISTINCT FROM r.last_seq AND t.status = 'waiting_for_them')
              AND NOT (t.snooze_seq IS NOT DISTINCT FROM r.last_seq AND t.snoozed_until > :now)
            """;

    private static final String FIND_DUE = "SELECT u.id\n" + PEOPLE + "WHERE " + ARE_AWAY + """
            AND coalesce(p.next_try_at, '-infinity') <= :now AND coalesce(p.leased_until, '-infinity') <= :now
            AND EXISTS (SELECT 1 FROM (
            """ + ROOMS + """
            ) waiting WHERE waiting.due > 0)
            ORDER BY u.id
            LIMIT :limit
            """;

    private static final String FIND_ROOMS = "SELECT waiting.*\n" + PEOPLE + "CROSS JOIN LATERAL (\n" + ROOMS + """
            ) waiting
            WHERE u.id = :userId AND
            """
            + ARE_AWAY + "ORDER BY waiting.since, waiting.room_id\n";

    private static final String FIND_READER = """
            SELECT u.email, (
                SELECT s.language FROM sessions s
                WHERE s.user_id = u.id
                ORDER BY s.last_used_at DESC
                LIMIT 1) AS language
            FROM users u
            WHERE u.id = :userId AND u.is_active
            """;

    private static final Locale TURKISH = Locale.of("tr");

    private final JdbcClient jdbc;

    WaitingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In which something may wait. */
    List<GalleryId> findGalleries(Instant earliest) {
        return jdbc.sql(FIND_GALLERIES)
                .param("earliest", utc(earliest))
                .query((row, number) -> new GalleryId(row.getObject("id", UUID.class)))
                .list();
    }

    List<UserId> findDue(Collection<Gallery> galleries, Moment moment, int limit) {
        return of(FIND_DUE, galleries, moment)
                .param("limit", limit)
                .query((row, number) -> new UserId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Of one person, as it is now; empty when a mail is not due any more. */
    Optional<Digest> findDigest(UserId user, Collection<Gallery> galleries, Moment moment) {
        var rooms = new ArrayList<WaitingRoom>();
        var due = of(FIND_ROOMS, galleries, moment)
                .param("userId", user.value())
                .query((row, number) -> {
                    rooms.add(new WaitingRoom(
                            new RoomId(row.getObject("room_id", UUID.class)),
                            row.getString("name"),
                            row.getLong("messages")));
                    return row.getLong("due");
                })
                .list();
        return due.stream().anyMatch(count -> count > 0) ? Optional.of(new Digest(rooms)) : Optional.empty();
    }

    /** Empty for whoever is locked out. */
    Optional<Reader> findReader(UserId user) {
        return jdbc.sql(FIND_READER)
                .param("userId", user.value())
                .query((row, number) -> new Reader(row.getString("email"), languageOf(row.getString("language"))))
                .optional();
    }

    private StatementSpec of(String sql, Collection<Gallery> galleries, Moment moment) {
        return jdbc.sql(sql)
                .param(
                        "galleries",
                        galleries.stream().map(gallery -> gallery.id().value()).toArray(UUID[]::new))
                .param("resting", galleries.stream().map(Gallery::isResting).toArray(Boolean[]::new))
                .param("urgent", galleries.stream().map(Gallery::urgentOrNone).toArray(String[]::new))
                .param("now", utc(moment.now()))
                .param("gone", utc(moment.now().minus(moment.patience())))
                .param("earliest", utc(moment.earliest()))
                .param("patience", moment.patience().toSeconds());
    }

    private static Locale languageOf(@Nullable String tag) {
        return tag == null ? TURKISH : Locale.forLanguageTag(tag);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /**
     * A gallery, as its hours have it.
     *
     * @param isResting only what is urgent counts
     */
    record Gallery(
            GalleryId id, boolean isResting, @Nullable LabelId urgent) {

        private static final String NONE = "00000000-0000-0000-0000-000000000000";

        private String urgentOrNone() {
            return urgent == null ? NONE : urgent.toString();
        }
    }

    /**
     * When somebody looks.
     *
     * @param patience so long something waits, and somebody is not there, until it is told
     * @param earliest what came before is told of no more
     */
    record Moment(Instant now, Duration patience, Instant earliest) {}

    /** Who gets a mail. */
    record Reader(String address, Locale language) {}
}
