package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeliveryRepository {

    private static final String FIND_EPOCH = "SELECT epoch FROM server_epoch";

    private static final String BEGIN = """
            INSERT INTO received_cursors (gallery_id, position)
            VALUES (:galleryId, 0)
            ON CONFLICT DO NOTHING
            """;

    private static final String LOCK = """
            SELECT position FROM received_cursors
            WHERE gallery_id = :galleryId
            FOR UPDATE
            """;

    private static final String FIND_HEAD = "SELECT seq FROM gallery_heads WHERE gallery_id = :galleryId";

    private static final String MOVE = """
            UPDATE received_cursors
            SET position = :position
            WHERE gallery_id = :galleryId
            """;

    /** The other side's newest message of each room between two places of the own log. */
    private static final String FIND_DELIVERED = """
            SELECT room_id, sender::uuid AS sender, max(seq) AS seq
            FROM (SELECT e.room_id, e.payload #>> '{message,gallery_id}' AS sender,
                         (e.payload #>> '{message,seq}')::bigint AS seq
                  FROM gallery_events e
                  WHERE e.gallery_id = :galleryId AND e.seq > :after AND e.seq <= :upTo
                    AND e.type = 'new_message') sent
            WHERE sender::uuid <> :galleryId
            GROUP BY room_id, sender
            ORDER BY room_id
            """;

    private static final String RAISE = """
            INSERT INTO room_deliveries AS d (room_id, gallery_id, seq)
            VALUES (:roomId, :galleryId, :seq)
            ON CONFLICT (room_id, gallery_id) DO UPDATE
            SET seq = excluded.seq
            WHERE d.seq < excluded.seq
            """;

    private final JdbcClient jdbc;

    DeliveryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID findEpoch() {
        return jdbc.sql(FIND_EPOCH).query(UUID.class).single();
    }

    /** Where the gallery's desktops stood. */
    long lock(GalleryId gallery) {
        jdbc.sql(BEGIN).param("galleryId", gallery.value()).update();
        return jdbc.sql(LOCK)
                .param("galleryId", gallery.value())
                .query(Long.class)
                .single();
    }

    long findHead(GalleryId gallery) {
        return jdbc.sql(FIND_HEAD)
                .param("galleryId", gallery.value())
                .query(Long.class)
                .single();
    }

    void move(GalleryId gallery, long position) {
        jdbc.sql(MOVE)
                .param("galleryId", gallery.value())
                .param("position", position)
                .update();
    }

    List<Delivered> findDelivered(GalleryId gallery, long after, long upTo) {
        return jdbc.sql(FIND_DELIVERED)
                .param("galleryId", gallery.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, number) -> new Delivered(
                        new RoomId(row.getObject("room_id", UUID.class)),
                        new GalleryId(row.getObject("sender", UUID.class)),
                        row.getLong("seq")))
                .list();
    }

    /** False where it was there already. */
    boolean raise(Delivered room, GalleryId receiver) {
        return jdbc.sql(RAISE)
                        .param("roomId", room.room().value())
                        .param("galleryId", receiver.value())
                        .param("seq", room.seq())
                        .update()
                == 1;
    }
}
