package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.record.RecordAbout;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a record is about, as it is at the export. */
@Repository
class ExportRepository {

    private static final String LOCK_ROOM = "SELECT id FROM chat_rooms WHERE id = :roomId FOR UPDATE";

    private static final String FIND_ROOM = """
            SELECT r.room_type, r.gallery_a_id, a.name AS gallery_a_name, r.gallery_b_id, b.name AS gallery_b_name,
                   v.id AS vehicle_id, v.title, v.year, v.plate, v.vin, v.price, v.currency,
                   o.id AS offer_id, o.amount, o.currency AS offer_currency, o.status
            FROM chat_rooms r
            JOIN galleries a ON a.id = r.gallery_a_id
            JOIN galleries b ON b.id = r.gallery_b_id
            LEFT JOIN offers o ON o.id = r.offer_id
            LEFT JOIN vehicles v ON v.id = coalesce(r.vehicle_id, o.vehicle_id)
            WHERE r.id = :roomId
            """;

    private static final String FIND_VEHICLE_CHAT = """
            SELECT c.id FROM chat_rooms r
            JOIN offers o ON o.id = r.offer_id
            JOIN chat_rooms c ON c.room_type = 'vehicle' AND c.vehicle_id = o.vehicle_id
              AND LEAST(c.gallery_a_id, c.gallery_b_id) = LEAST(r.gallery_a_id, r.gallery_b_id)
              AND GREATEST(c.gallery_a_id, c.gallery_b_id) = GREATEST(r.gallery_a_id, r.gallery_b_id)
            WHERE r.id = :roomId AND c.last_seq > 0
            """;

    private static final String FIND_PEOPLE = """
            SELECT u.id, u.first_name, u.last_name, u.gallery_id FROM users u
            WHERE u.id IN (
                SELECT sender_id FROM room_record
                WHERE room_id = :roomId AND n > :after AND n <= :upTo)
            ORDER BY u.id
            """;

    private final JdbcClient jdbc;

    ExportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(RoomId room) {
        jdbc.sql(LOCK_ROOM).param("roomId", room.value()).query(UUID.class).single();
    }

    Subject findSubject(RoomId room) {
        return jdbc.sql(FIND_ROOM)
                .param("roomId", room.value())
                .query((row, number) -> new Subject(
                        RoomType.of(row.getString("room_type")),
                        gallery(row, "gallery_a_id", "gallery_a_name"),
                        gallery(row, "gallery_b_id", "gallery_b_name"),
                        vehicle(row),
                        offer(row)))
                .single();
    }

    /** Of an offer's room: where the same two talked about its vehicle. */
    Optional<RoomId> findVehicleChat(RoomId room) {
        return jdbc.sql(FIND_VEHICLE_CHAT)
                .param("roomId", room.value())
                .query((row, number) -> new RoomId(row.getObject("id", UUID.class)))
                .optional();
    }

    List<RecordAbout.Person> findPeople(RoomId room, long after, long upTo) {
        return jdbc.sql(FIND_PEOPLE)
                .param("roomId", room.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, number) -> new RecordAbout.Person(
                        new UserId(row.getObject("id", UUID.class)),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        new GalleryId(row.getObject("gallery_id", UUID.class))))
                .list();
    }

    private static RecordAbout.Gallery gallery(ResultSet row, String id, String name) throws SQLException {
        return new RecordAbout.Gallery(new GalleryId(row.getObject(id, UUID.class)), row.getString(name));
    }

    private static RecordAbout.@Nullable Vehicle vehicle(ResultSet row) throws SQLException {
        var id = row.getObject("vehicle_id", UUID.class);
        return id == null
                ? null
                : new RecordAbout.Vehicle(
                        new VehicleId(id),
                        row.getString("title"),
                        row.getObject("year", Integer.class),
                        row.getString("plate"),
                        row.getString("vin"),
                        row.getBigDecimal("price"),
                        row.getString("currency"));
    }

    private static RecordAbout.@Nullable Offer offer(ResultSet row) throws SQLException {
        var id = row.getObject("offer_id", UUID.class);
        return id == null
                ? null
                : new RecordAbout.Offer(
                        new OfferId(id),
                        row.getBigDecimal("amount"),
                        row.getString("offer_currency"),
                        row.getString("status"));
    }

    /** What a room joins and what it is about. */
    record Subject(
            RoomType type,
            RecordAbout.Gallery galleryA,
            RecordAbout.Gallery galleryB,
            RecordAbout.@Nullable Vehicle vehicle,
            RecordAbout.@Nullable Offer offer) {}
}
