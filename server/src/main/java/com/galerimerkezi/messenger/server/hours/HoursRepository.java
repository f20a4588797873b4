package com.galerimerkezi.messenger.server.hours;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HoursRepository {

    private static final String FIND = "SELECT hours FROM business_hours WHERE gallery_id = :galleryId";

    private static final String FIND_ALL = """
            SELECT gallery_id, hours FROM business_hours
            WHERE gallery_id = ANY (:galleries)
            """;

    private static final String SAVE = """
            INSERT INTO business_hours (gallery_id, hours, away_enabled)
            VALUES (:galleryId, cast(:hours AS jsonb), :awayEnabled)
            ON CONFLICT (gallery_id) DO UPDATE
            SET hours = excluded.hours, away_enabled = excluded.away_enabled
            """;

    private static final String HAS_LABEL = """
            SELECT EXISTS (SELECT 1 FROM team_labels WHERE id = :id AND gallery_id = :galleryId)
            """;

    private static final String FIND_AWAY = "SELECT gallery_id FROM business_hours WHERE away_enabled";

    /**
     * Open rooms in which the other gallery's staff have said the last word of a person since then, and to which nothing
     * was answered on that day.
     */
    private static final String FIND_WAITING = """
            SELECT r.id FROM chat_rooms r
            WHERE :galleryId IN (r.gallery_a_id, r.gallery_b_id) AND r.is_active
              AND r.last_message_at >= :since AND r.last_message_gallery_id <> :galleryId
              AND NOT EXISTS (
                  SELECT 1 FROM away_replies w
                  WHERE w.room_id = r.id AND w.gallery_id = :galleryId AND w.day = :day)
              AND EXISTS (
                  SELECT 1 FROM chat_messages m
                  WHERE m.room_id = r.id AND m.seq = r.last_seq AND m.message_type IN ('text', 'file')
                    AND m.deleted_at IS NULL)
            LIMIT :limit
            """;

    /** Once, however many look. */
    private static final String CLAIM = """
            INSERT INTO away_replies (room_id, gallery_id, day)
            VALUES (:roomId, :galleryId, :day)
            ON CONFLICT DO NOTHING
            """;

    private static final String RELEASE = """
            DELETE FROM away_replies
            WHERE room_id = :roomId AND gallery_id = :galleryId AND day = :day
            """;

    /** Whoever has the room, else who leads the gallery, else who was there first. */
    private static final String FIND_SPEAKER = """
            SELECT u.id, u.role FROM users u
            LEFT JOIN room_teams t ON t.room_id = :roomId AND t.gallery_id = :galleryId AND t.assignee_id = u.id
            WHERE u.gallery_id = :galleryId AND u.is_active AND u.role <> 'service'
            ORDER BY t.assignee_id IS NULL, u.role <> 'owner', u.created_at, u.id
            LIMIT 1
            """;

    private final JdbcClient jdbc;

    HoursRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BusinessHours> find(GalleryId gallery) {
        return jdbc.sql(FIND)
                .param("galleryId", gallery.value())
                .query((row, number) -> hoursIn(row.getString("hours")))
                .optional();
    }

    Map<GalleryId, BusinessHours> find(Collection<GalleryId> galleries) {
        var all = new HashMap<GalleryId, BusinessHours>();
        jdbc.sql(FIND_ALL)
                .param("galleries", galleries.stream().map(GalleryId::value).toArray(UUID[]::new))
                .query(row -> {
                    all.put(new GalleryId(row.getObject("gallery_id", UUID.class)), hoursIn(row.getString("hours")));
                });
        return all;
    }

    void save(GalleryId gallery, BusinessHours hours) {
        jdbc.sql(SAVE)
                .param("galleryId", gallery.value())
                .param("hours", json(hours))
                .param("awayEnabled", hours.awayEnabled())
                .update();
    }

    boolean isLabelOf(GalleryId gallery, LabelId label) {
        return jdbc.sql(HAS_LABEL)
                .param("id", label.value())
                .param("galleryId", gallery.value())
                .query(Boolean.class)
                .single();
    }

    List<GalleryId> findAway() {
        return jdbc.sql(FIND_AWAY)
                .query((row, number) -> new GalleryId(row.getObject("gallery_id", UUID.class)))
                .list();
    }

    List<RoomId> findWaiting(GalleryId gallery, Instant since, LocalDate day, int limit) {
        return jdbc.sql(FIND_WAITING)
                .param("galleryId", gallery.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .param("limit", limit)
                .query((row, number) -> new RoomId(row.getObject("id", UUID.class)))
                .list();
    }

    boolean claim(RoomId room, GalleryId gallery, LocalDate day) {
        return jdbc.sql(CLAIM)
                        .param("roomId", room.value())
                        .param("galleryId", gallery.value())
                        .param("day", day)
                        .update()
                == 1;
    }

    void release(RoomId room, GalleryId gallery, LocalDate day) {
        jdbc.sql(RELEASE)
                .param("roomId", room.value())
                .param("galleryId", gallery.value())
                .param("day", day)
                .update();
    }

    Optional<Caller> findSpeaker(RoomId room, GalleryId gallery) {
        return jdbc.sql(FIND_SPEAKER)
                .param("roomId", room.value())
                .param("galleryId", gallery.value())
                .query((row, number) -> new Caller(
                        new UserId(row.getObject("id", UUID.class)), gallery, Role.of(row.getString("role")), null))
                .optional();
    }

    private static BusinessHours hoursIn(String json) {
        try {
            return ContractJson.mapper().readValue(json, BusinessHours.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static String json(BusinessHours hours) {
        try {
            return ContractJson.mapper().writeValueAsString(hours);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
