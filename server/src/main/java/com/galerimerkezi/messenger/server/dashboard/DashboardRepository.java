package com.galerimerkezi.messenger.server.dashboard;

import com.galerimerkezi.messenger.contract.BrandFigures;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LossReason;
import com.galerimerkezi.messenger.contract.OfferFigures;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.ReportFigure;
import com.galerimerkezi.messenger.contract.ReportRoom;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DashboardRepository {

    private static final String OWN = ":galleryId IN (r.gallery_a_id, r.gallery_b_id)";

    private static final String COUNT_OPEN = "SELECT count(*) FROM chat_rooms r WHERE r.is_active AND " + OWN;

    /** What people have said, and steps of offers that they took; nothing that came by itself. */
    private static final String OF_PEOPLE = """
            (m.message_type IN ('text', 'file')
             OR m.message_type = 'offer_update' AND m.metadata ->> 'action' NOT IN ('expire', 'close_sold'))
            """;

    /** Since when somebody waits there: the first word of the other side after the own side's last one. */
    private static final String WAITING = """
            SELECT r.id AS room_id, min(m.created_at) AS at
            FROM chat_rooms r
            JOIN chat_messages m ON m.room_id = r.id AND m.sender_gallery_id <> :galleryId
            WHERE r.is_active AND {own} AND {of people}
              AND m.seq > coalesce((
                  SELECT max(o.seq) FROM chat_messages o
                  WHERE o.room_id = r.id AND o.sender_gallery_id = :galleryId AND o.message_type <> 'system'), 0)
            GROUP BY r.id
            """.replace("{own}", OWN).replace("{of people}", OF_PEOPLE);

    /** Each turn of the talk from the other side to the own one. */
    private static final String FIND_RESPONSES = """
            WITH said AS (
                SELECT m.room_id, m.seq, m.sender_gallery_id, m.sender_id, m.created_at,
                       lag(m.sender_gallery_id) OVER (PARTITION BY m.room_id ORDER BY m.seq) AS before
                FROM chat_messages m
                JOIN chat_rooms r ON r.id = m.room_id
                WHERE {own} AND r.last_message_at >= :from AND {of people}
            ), turns AS (
                SELECT s.*, lag(s.created_at) OVER (PARTITION BY s.room_id ORDER BY s.seq) AS asked_at
                FROM said s
                WHERE s.before IS DISTINCT FROM s.sender_gallery_id
            ), answers AS (
                SELECT t.*, row_number() OVER (PARTITION BY t.room_id ORDER BY t.seq) AS nth
                FROM turns t
                WHERE t.sender_gallery_id = :galleryId AND t.asked_at IS NOT NULL
            )
            SELECT sender_id, asked_at, created_at, nth FROM answers
            WHERE created_at >= :from AND created_at < :to
            ORDER BY created_at, room_id
            """.replace("{own}", OWN).replace("{of people}", OF_PEOPLE);

    private static final String FIND_OFFERS = """
            SELECT o.status, o.to_gallery_id = :galleryId AS received, o.currency, count(*) AS count,
                   sum(o.amount) AS value
            FROM offers o
            WHERE :galleryId IN (o.from_gallery_id, o.to_gallery_id) AND o.created_at >= :from AND o.created_at < :to
            GROUP BY 1, 2, 3
            ORDER BY 2, 1, 3
            """;

    private static final String FIND_ENDED = """
            SELECT d.user_id, d.outcome, d.loss_reason, d.amount, d.currency FROM deal_outcomes d
            WHERE d.gallery_id = :galleryId AND d.recorded_at >= :from AND d.recorded_at < :to
            """;

    private static final String FIND_COLLEAGUES = """
            SELECT u.id, u.first_name, u.last_name,
                   (SELECT count(*) FROM room_teams t
                    JOIN chat_rooms r ON r.id = t.room_id AND r.is_active
                    WHERE t.gallery_id = :galleryId AND t.assignee_id = u.id) AS open_rooms,
                   (SELECT count(*) FROM chat_messages m
                    WHERE m.sender_id = u.id AND m.message_type IN ('text', 'file')
                      AND m.created_at >= :from AND m.created_at < :to) AS messages
            FROM users u
            WHERE u.gallery_id = :galleryId AND u.is_active AND u.role <> 'service'
            ORDER BY u.first_name COLLATE "tr-TR-x-icu", u.last_name COLLATE "tr-TR-x-icu", u.id
            """;

    private static final String FIND_BRANDS = """
            SELECT v.brand,
                   count(*) FILTER (WHERE r.created_at >= :from AND r.created_at < :to) AS rooms,
                   count(o.id) FILTER (WHERE o.created_at >= :from AND o.created_at < :to) AS offers,
                   count(*) FILTER (WHERE d.outcome = 'agreed') AS won,
                   count(*) FILTER (WHERE d.outcome = 'lost') AS lost
            FROM chat_rooms r
            JOIN vehicles v ON v.id = r.vehicle_id
            LEFT JOIN offers o ON o.id = r.offer_id
            LEFT JOIN deal_outcomes d ON d.room_id = r.id AND d.gallery_id = :galleryId
                AND d.recorded_at >= :from AND d.recorded_at < :to
            WHERE {own}
            GROUP BY v.brand
            HAVING count(*) FILTER (WHERE r.created_at >= :from AND r.created_at < :to) > 0
                OR count(o.id) FILTER (WHERE o.created_at >= :from AND o.created_at < :to) > 0 OR count(d.outcome) > 0
            ORDER BY 2 DESC, 1
            """.replace("{own}", OWN);

    /** The rooms of one figure come from {of}, which has their ids and an instant. */
    private static final String ROOMS = """
            SELECT f.room_id, f.at, v.title, v.plate,
                   CASE WHEN r.gallery_a_id = :galleryId THEN b.name ELSE a.name END AS other_name
            FROM ({of}) f
            JOIN chat_rooms r ON r.id = f.room_id
            JOIN galleries a ON a.id = r.gallery_a_id
            JOIN galleries b ON b.id = r.gallery_b_id
            LEFT JOIN vehicles v ON v.id = r.vehicle_id
            ORDER BY f.at DESC NULLS LAST, f.room_id
            LIMIT :limit
            """;

    private static final String OPEN = """
            SELECT r.id AS room_id, r.last_message_at AS at FROM chat_rooms r WHERE r.is_active AND
            """ + OWN;

    private static final String OFFERS = """
            SELECT r.id AS room_id, o.created_at AS at FROM offers o
            JOIN chat_rooms r ON r.offer_id = o.id
            WHERE :galleryId IN (o.from_gallery_id, o.to_gallery_id) AND o.created_at >= :from AND o.created_at < :to
              AND (cast(:value AS text) IS NULL OR o.status = :value)
            """;

    private static final String WON = """
            SELECT d.room_id, d.recorded_at AS at FROM deal_outcomes d
            WHERE d.gallery_id = :galleryId AND d.outcome = 'agreed' AND d.recorded_at >= :from AND d.recorded_at < :to
            """;

    private static final String LOST = """
            SELECT d.room_id, d.recorded_at AS at FROM deal_outcomes d
            WHERE d.gallery_id = :galleryId AND d.outcome = 'lost' AND d.recorded_at >= :from AND d.recorded_at < :to
              AND (cast(:value AS text) IS NULL OR d.loss_reason = :value)
            """;

    private static final String OF_COLLEAGUE = """
            SELECT t.room_id, r.last_message_at AS at FROM room_teams t
            JOIN chat_rooms r ON r.id = t.room_id AND r.is_active
            WHERE t.gallery_id = :galleryId AND t.assignee_id::text = :value
            """;

    private static final String OF_BRAND = """
            SELECT r.id AS room_id, r.last_message_at AS at FROM chat_rooms r
            JOIN vehicles v ON v.id = r.vehicle_id AND v.brand = :value
            WHERE r.created_at >= :from AND r.created_at < :to AND
            """ + OWN;

    private final JdbcClient jdbc;

    DashboardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long countOpen(GalleryId gallery) {
        return jdbc.sql(COUNT_OPEN)
                .param("galleryId", gallery.value())
                .query(Long.class)
                .single();
    }

    List<Instant> findWaiting(GalleryId gallery) {
        return jdbc.sql(WAITING)
                .param("galleryId", gallery.value())
                .query((row, number) ->
                        row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    List<Response> findResponses(GalleryId gallery, Span span) {
        return within(FIND_RESPONSES, gallery, span)
                .query((row, number) -> new Response(
                        new UserId(row.getObject("sender_id", UUID.class)),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getLong("nth") == 1))
                .list();
    }

    List<OfferFigures> findOffers(GalleryId gallery, Span span) {
        return within(FIND_OFFERS, gallery, span)
                .query((row, number) -> new OfferFigures(
                        OfferStatus.of(row.getString("status")),
                        row.getBoolean("received"),
                        row.getString("currency"),
                        row.getLong("count"),
                        row.getBigDecimal("value")))
                .list();
    }

    List<Ended> findEnded(GalleryId gallery, Span span) {
        return within(FIND_ENDED, gallery, span)
                .query((row, number) -> {
                    var reason = row.getString("loss_reason");
                    return new Ended(
                            new UserId(row.getObject("user_id", UUID.class)),
                            row.getString("outcome").equals("agreed"),
                            reason == null ? null : LossReason.of(reason),
                            row.getBigDecimal("amount"),
                            row.getString("currency"));
                })
                .list();
    }

    List<Worker> findColleagues(GalleryId gallery, Span span) {
        return within(FIND_COLLEAGUES, gallery, span)
                .query((row, number) -> new Worker(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getLong("open_rooms"),
                        row.getLong("messages")))
                .list();
    }

    List<BrandFigures> findBrands(GalleryId gallery, Span span) {
        return within(FIND_BRANDS, gallery, span)
                .query((row, number) -> new BrandFigures(
                        row.getString("brand"),
                        row.getLong("rooms"),
                        row.getLong("offers"),
                        row.getLong("won"),
                        row.getLong("lost")))
                .list();
    }

    List<ReportRoom> findRooms(GalleryId gallery, ReportFigure figure, @Nullable String value, Span span, int limit) {
        return within(ROOMS.replace("{of}", roomsOf(figure)), gallery, span)
                .param("value", value, Types.VARCHAR)
                .param("limit", limit)
                .query((row, number) -> {
                    var at = row.getObject("at", OffsetDateTime.class);
                    return new ReportRoom(
                            new RoomId(row.getObject("room_id", UUID.class)),
                            row.getString("title"),
                            row.getString("plate"),
                            row.getString("other_name"),
                            at == null ? null : at.toInstant());
                })
                .list();
    }

    private static String roomsOf(ReportFigure figure) {
        return switch (figure) {
            case OPEN -> OPEN;
            case WAITING -> WAITING;
            case OFFERS -> OFFERS;
            case WON -> WON;
            case LOST -> LOST;
            case COLLEAGUE -> OF_COLLEAGUE;
            case BRAND -> OF_BRAND;
        };
    }

    private JdbcClient.StatementSpec within(String sql, GalleryId gallery, Span span) {
        return jdbc.sql(sql)
                .param("galleryId", gallery.value())
                .param("from", span.from().atOffset(ZoneOffset.UTC))
                .param("to", span.to().atOffset(ZoneOffset.UTC));
    }

    record Ended(
            UserId by,
            boolean isWon,
            @Nullable LossReason reason,
            @Nullable BigDecimal amount,
            String currency) {}

    record Worker(UserId id, String firstName, String lastName, long openRooms, long messages) {}
}
