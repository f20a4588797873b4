package com.galerimerkezi.messenger.server.room;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomState;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoomRepository {

    /** What a side has noted of the end, as the contract has it. */
    private static final String OUTCOME = """
            (SELECT json_build_object('outcome', d.outcome, 'loss_reason', d.loss_reason, 'amount', d.amount,
                        'currency', d.currency, 'note', d.note, 'user_id', d.user_id, 'first_name', w.first_name,
                        'last_name', w.last_name, 'recorded_at', d.recorded_at)
             FROM deal_outcomes d JOIN users w ON w.id = d.user_id
             WHERE d.room_id = r.id AND d.gallery_id = {gallery})
            """;

    /** How a side works on it, as the contract has it; what a later message has ended is left out. */
    private static final String TEAM = """
            (SELECT json_build_object(
                        'assignee', CASE WHEN w.id IS NOT NULL THEN json_build_object('user_id', w.id,
                            'first_name', w.first_name, 'last_name', w.last_name, 'assigned_at', t.assigned_at) END,
                        'label_ids', t.label_ids,
                        'status', CASE WHEN t.status_seq = r.last_seq THEN t.status END,
                        'status_is_set', coalesce(t.status_seq = r.last_seq, false),
                        'snoozed_until', CASE WHEN t.snooze_seq = r.last_seq THEN t.snoozed_until END,
                        'snooze_reason', CASE WHEN t.snooze_seq = r.last_seq THEN t.snooze_reason END)
             FROM room_teams t LEFT JOIN users w ON w.id = t.assignee_id
             WHERE t.room_id = r.id AND t.gallery_id = {gallery})
            """;

    private static final String ROOM = """
            SELECT r.*, a.name AS gallery_a_name, b.name AS gallery_b_name,
                   a.authorised_until AS authorised_until_a, b.authorised_until AS authorised_until_b,
                   a.certificate_number AS certificate_number_a, b.certificate_number AS certificate_number_b,
                   a.certificate_until AS certificate_until_a, b.certificate_until AS certificate_until_b,
                   a.certificate_verified AS certificate_verified_a, b.certificate_verified AS certificate_verified_b,
                   v.brand, v.model, v.price, v.currency, v.title, v.year, v.plate, v.status AS vehicle_status,
                   o.status AS offer_status, o.amount, o.currency AS offer_currency, o.version, o.turn_gallery_id,
                   o.expires_at, o.is_final,
                   l.message_type AS last_type,
                   CASE WHEN l.message_type IN ('offer_update', 'system') THEN l.metadata END AS last_card,
                   {outcome of a} AS outcome_a, {outcome of b} AS outcome_b,
                   {team of a} AS team_a, {team of b} AS team_b,
                   (SELECT d.seq FROM room_deliveries d WHERE d.room_id = r.id AND d.gallery_id = r.gallery_a_id)
                       AS delivered_a,
                   (SELECT d.seq FROM room_deliveries d WHERE d.room_id = r.id AND d.gallery_id = r.gallery_b_id)
                       AS delivered_b,
                   m.last_read_seq, m.pinned, m.muted_until, m.unread_from_seq, m.notify_level
            FROM chat_rooms r
            JOIN galleries a ON a.id = r.gallery_a_id
            JOIN galleries b ON b.id = r.gallery_b_id
            LEFT JOIN vehicles v ON v.id = r.vehicle_id
            LEFT JOIN offers o ON o.id = r.offer_id
            LEFT JOIN chat_messages l ON l.room_id = r.id AND l.seq = r.last_seq AND l.deleted_at IS NULL
            LEFT JOIN room_members m ON m.room_id = r.id AND m.user_id = :userId
            """.replace("{outcome of a}", of("r.gallery_a_id", OUTCOME))
            .replace("{outcome of b}", of("r.gallery_b_id", OUTCOME))
            .replace("{team of a}", of("r.gallery_a_id", TEAM))
            .replace("{team of b}", of("r.gallery_b_id", TEAM));

    private static final String FIND = ROOM + "WHERE r.id = :id";

    private static final String LOCK = "SELECT id FROM chat_rooms WHERE id = :id FOR UPDATE";

    private static final String LOCK_ALL = """
            SELECT id, gallery_a_id, gallery_b_id FROM chat_rooms
            WHERE id = ANY (:ids)
            ORDER BY id
            FOR UPDATE
            """;

    private static final String FIND_ABOUT = ROOM + """
            WHERE r.vehicle_id = :vehicleId AND r.is_active = :active
            ORDER BY r.id
            """;

    /** The two sides apart, so that each is one walk over its own index. */
    private static final String LIST = ROOM.replace("FROM chat_rooms r", """
            FROM (SELECT * FROM chat_rooms WHERE gallery_a_id = :galleryId
                  UNION ALL
                  SELECT * FROM chat_rooms WHERE gallery_b_id = :galleryId) r""") + """
            WHERE (:anyState OR r.is_active = :active)
              AND (:anyTime OR (coalesce(r.last_message_at, r.created_at), r.id) < (:beforeTime, :beforeId))
            ORDER BY coalesce(r.last_message_at, r.created_at) DESC, r.id DESC
            LIMIT :limit
            """;

    private static final String INSERT = """
            INSERT INTO chat_rooms (id, room_type, offer_id, vehicle_id, gallery_a_id, gallery_b_id)
            VALUES (:id, :type, :offerId, :vehicleId, :galleryA, :galleryB)
            ON CONFLICT DO NOTHING
            """;

    /** Locks what it finds: a room is reopened once. */
    private static final String FIND_SUBJECT = """
            SELECT id FROM chat_rooms
            WHERE room_type = :type
              AND (:type <> 'offer' OR offer_id = :offerId)
              AND (:type <> 'vehicle' OR vehicle_id = :vehicleId)
              AND (:type = 'offer'
                   OR LEAST(gallery_a_id, gallery_b_id) = LEAST(:galleryA, :galleryB)
                  AND GREATEST(gallery_a_id, gallery_b_id) = GREATEST(:galleryA, :galleryB))
            FOR UPDATE
            """;

    private static final String SET_ACTIVE = """
            UPDATE chat_rooms
            SET is_active = :active,
                closed_at = CASE WHEN :active THEN NULL ELSE now() END,
                archived_a = archived_a AND NOT :active,
                archived_b = archived_b AND NOT :active,
                updated_at = now()
            WHERE id = :id AND is_active <> :active
            """;

    private static final String SET_ARCHIVED = """
            UPDATE chat_rooms
            SET archived_a = CASE WHEN gallery_a_id = :galleryId THEN :archived ELSE archived_a END,
                archived_b = CASE WHEN gallery_b_id = :galleryId THEN :archived ELSE archived_b END
            WHERE id = :id
              AND :archived <> CASE WHEN gallery_a_id = :galleryId THEN archived_a ELSE archived_b END
            """;

    private static final String SIDES = """
            SELECT gallery_a_id, gallery_b_id FROM chat_rooms
            WHERE id = :id
            """;

    private static final String PARTNERS = """
            SELECT DISTINCT CASE WHEN gallery_a_id = :galleryId THEN gallery_b_id ELSE gallery_a_id END AS partner
            FROM chat_rooms
            WHERE gallery_a_id = :galleryId OR gallery_b_id = :galleryId
            """;

    private static final String FIND_SUPPORT = "SELECT id FROM galleries WHERE is_support";

    private static final String GALLERY_EXISTS = "SELECT EXISTS (SELECT 1 FROM galleries WHERE id = :id)";

    private static final UUID NONE = new UUID(0, 0);
    private static final OffsetDateTime NEVER = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    private final JdbcClient jdbc;

    RoomRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RoomRow> find(RoomId id, @Nullable UserId reader) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .param("userId", reader == null ? NONE : reader.value())
                .query(RoomColumns::read)
                .optional()
                .map(room -> reader == null ? room.withoutMark() : room);
    }

    /** The first lock of every change of a room, so that events tell of its states in their order. */
    void lock(RoomId id) {
        jdbc.sql(LOCK).param("id", id.value()).query(UUID.class).optional();
    }

    /** In one order whoever calls; says whom they join. */
    Set<GalleryId> lockAll(Collection<RoomId> ids) {
        var galleries = new HashSet<GalleryId>();
        jdbc.sql(LOCK_ALL)
                .param("ids", ids.stream().map(RoomId::value).toArray(UUID[]::new))
                .query(row -> {
                    galleries.add(galleryIn(row, "gallery_a_id"));
                    galleries.add(galleryIn(row, "gallery_b_id"));
                });
        return galleries;
    }

    List<RoomRow> findAbout(VehicleId vehicle, boolean active) {
        return jdbc.sql(FIND_ABOUT)
                .param("vehicleId", vehicle.value())
                .param("active", active)
                .param("userId", NONE)
                .query(RoomColumns::read)
                .list();
    }

    List<RoomRow> list(Caller caller, RoomState state, @Nullable RoomPlace before, int limit) {
        return jdbc.sql(LIST)
                .param("galleryId", caller.galleryId().value())
                .param("userId", caller.userId().value())
                .param("anyState", state == RoomState.ALL)
                .param("active", state == RoomState.ACTIVE)
                .param("anyTime", before == null)
                .param("beforeTime", before == null ? NEVER : before.activity().atOffset(ZoneOffset.UTC))
                .param("beforeId", before == null ? NONE : before.room().value())
                .param("limit", limit)
                .query(RoomColumns::read)
                .list();
    }

    /** False when a room of the same subject and pair is there already. */
    boolean insert(RoomId id, Subject subject) {
        return withSubject(jdbc.sql(INSERT), subject).param("id", id.value()).update() == 1;
    }

    RoomId findSubject(Subject subject) {
        return withSubject(jdbc.sql(FIND_SUBJECT), subject)
                .query((row, number) -> new RoomId(row.getObject("id", UUID.class)))
                .single();
    }

    /** False when nothing changed. */
    boolean setActive(RoomId id, boolean active) {
        return jdbc.sql(SET_ACTIVE)
                        .param("id", id.value())
                        .param("active", active)
                        .update()
                == 1;
    }

    boolean setArchived(RoomId id, GalleryId gallery, boolean archived) {
        return jdbc.sql(SET_ARCHIVED)
                        .param("id", id.value())
                        .param("galleryId", gallery.value())
                        .param("archived", archived)
                        .update()
                == 1;
    }

    Optional<List<GalleryId>> sidesOf(RoomId id) {
        return jdbc.sql(SIDES)
                .param("id", id.value())
                .query((row, number) -> List.of(galleryIn(row, "gallery_a_id"), galleryIn(row, "gallery_b_id")))
                .optional();
    }

    Collection<GalleryId> partnersOf(GalleryId gallery) {
        return jdbc.sql(PARTNERS)
                .param("galleryId", gallery.value())
                .query((row, number) -> galleryIn(row, "partner"))
                .list();
    }

    Optional<GalleryId> findSupport() {
        return jdbc.sql(FIND_SUPPORT)
                .query((row, number) -> galleryIn(row, "id"))
                .optional();
    }

    boolean galleryExists(GalleryId gallery) {
        return jdbc.sql(GALLERY_EXISTS)
                .param("id", gallery.value())
                .query(Boolean.class)
                .single();
    }

    private static String of(String gallery, String noted) {
        return noted.replace("{gallery}", gallery).strip();
    }

    private static JdbcClient.StatementSpec withSubject(JdbcClient.StatementSpec sql, Subject subject) {
        return sql.param("type", subject.type().wireName())
                .param(
                        "offerId",
                        subject.offer() == null ? null : subject.offer().value())
                .param(
                        "vehicleId",
                        subject.vehicle() == null ? null : subject.vehicle().value())
                .param("galleryA", subject.galleryA().value())
                .param("galleryB", subject.galleryB().value());
    }

    private static GalleryId galleryIn(ResultSet row, String column) throws SQLException {
        return new GalleryId(row.getObject(column, UUID.class));
    }
}
