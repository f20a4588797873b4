package com.galerimerkezi.messenger.server.events;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EventRepository {

    /**
     * Both galleries count on, the lower id first whoever calls, and both get their row. Whoever obtains n+1 waited for
     * the transaction that made n, so a reader never sees a number without all before it.
     */
    private static final String APPEND = """
            WITH locked AS (
                SELECT gallery_id FROM gallery_heads
                WHERE gallery_id IN (:galleryA, :galleryB)
                ORDER BY gallery_id
                FOR UPDATE
            ), counted AS (
                UPDATE gallery_heads h
                SET seq = h.seq + 1
                FROM locked
                WHERE h.gallery_id = locked.gallery_id
                RETURNING h.gallery_id, h.seq
            )
            INSERT INTO gallery_events (gallery_id, seq, type, room_id, only_user, payload)
            SELECT gallery_id, seq, :type, :roomId, :onlyUser,
                   (CASE WHEN gallery_id = :galleryA THEN :payloadA ELSE :payloadB END)::json
            FROM counted
            RETURNING *
            """;

    private static final String LOCK = """
            SELECT gallery_id FROM gallery_heads
            WHERE gallery_id = ANY (:galleryIds)
            ORDER BY gallery_id
            FOR UPDATE
            """;

    private static final String FIND_AFTER = """
            SELECT * FROM gallery_events
            WHERE gallery_id = :galleryId AND seq > :after
            ORDER BY seq
            LIMIT :limit
            """;

    private static final String FIND_HEAD = """
            SELECT gallery_id, seq, floor FROM gallery_heads
            WHERE gallery_id = :galleryId
            """;

    private static final String FIND_HEADS = """
            SELECT gallery_id, seq, floor FROM gallery_heads
            WHERE gallery_id = ANY (:galleryIds)
            """;

    private static final String FIND_EPOCH = "SELECT epoch FROM server_epoch";

    /** Takes the heads in the order in which writers take them. */
    private static final String FORGET = """
            WITH old AS (
                SELECT gallery_id, seq FROM gallery_events
                WHERE at < :before
                ORDER BY at
                LIMIT :limit
            ), locked AS (
                SELECT gallery_id FROM gallery_heads
                WHERE gallery_id IN (SELECT gallery_id FROM old)
                ORDER BY gallery_id
                FOR UPDATE
            ), gone AS (
                DELETE FROM gallery_events e
                USING old, locked
                WHERE e.gallery_id = old.gallery_id AND e.seq = old.seq AND locked.gallery_id = old.gallery_id
                RETURNING e.gallery_id, e.seq
            ), floors AS (
                SELECT gallery_id, max(seq) AS seq FROM gone GROUP BY gallery_id ORDER BY gallery_id
            ), raised AS (
                UPDATE gallery_heads h
                SET floor = GREATEST(h.floor, floors.seq)
                FROM floors
                WHERE h.gallery_id = floors.gallery_id
            )
            SELECT count(*) FROM gone
            """;

    private final JdbcClient jdbc;

    EventRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LoggedEvent> append(RoomEvent event) {
        return jdbc.sql(APPEND)
                .param("galleryA", event.galleryA().value())
                .param("galleryB", event.galleryB().value())
                .param("type", event.type())
                .param("roomId", event.room() == null ? null : event.room().value(), Types.OTHER)
                .param(
                        "onlyUser",
                        event.onlyUser() == null ? null : event.onlyUser().value(),
                        Types.OTHER)
                .param("payloadA", event.payloadA())
                .param("payloadB", event.payloadB())
                .query(EventRepository::eventIn)
                .list();
    }

    void lock(Collection<GalleryId> galleries) {
        jdbc.sql(LOCK)
                .param("galleryIds", galleries.stream().map(GalleryId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    List<LoggedEvent> findAfter(GalleryId gallery, long after, int limit) {
        return jdbc.sql(FIND_AFTER)
                .param("galleryId", gallery.value())
                .param("after", after)
                .param("limit", limit)
                .query(EventRepository::eventIn)
                .list();
    }

    Head findHead(GalleryId gallery) {
        return jdbc.sql(FIND_HEAD)
                .param("galleryId", gallery.value())
                .query(EventRepository::headIn)
                .optional()
                .orElseGet(() -> new Head(gallery, 0, 0));
    }

    List<Head> findHeads(Collection<GalleryId> galleries) {
        var ids = galleries.stream().map(GalleryId::value).toArray(UUID[]::new);
        return jdbc.sql(FIND_HEADS)
                .param("galleryIds", ids)
                .query(EventRepository::headIn)
                .list();
    }

    UUID findEpoch() {
        return jdbc.sql(FIND_EPOCH).query(UUID.class).single();
    }

    /** Forgets at most {@code limit} events and raises the floors with them; says how many went. */
    int forgetBefore(OffsetDateTime before, int limit) {
        return jdbc.sql(FORGET)
                .param("before", before)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    private static LoggedEvent eventIn(ResultSet row, int number) throws SQLException {
        var room = row.getObject("room_id", UUID.class);
        var onlyUser = row.getObject("only_user", UUID.class);
        return new LoggedEvent(
                new GalleryId(row.getObject("gallery_id", UUID.class)),
                row.getLong("seq"),
                row.getString("type"),
                room == null ? null : new RoomId(room),
                onlyUser == null ? null : new UserId(onlyUser),
                row.getString("payload"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Head headIn(ResultSet row, int number) throws SQLException {
        return new Head(
                new GalleryId(row.getObject("gallery_id", UUID.class)), row.getLong("seq"), row.getLong("floor"));
    }

    /** The newest position of a gallery's log, and the newest one that was forgotten. */
    record Head(GalleryId gallery, long position, long floor) {}
}
