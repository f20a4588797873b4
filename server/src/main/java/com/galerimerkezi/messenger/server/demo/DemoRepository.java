package com.galerimerkezi.messenger.server.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.Certificate;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a past that nobody lived through, and so past the services, which only know the present. */
@Repository
class DemoRepository {
    private static final String IS_UNUSED = "SELECT NOT EXISTS (SELECT 1 FROM galleries WHERE NOT is_support)";

    private static final String FIND_SUPPORT = "SELECT id FROM galleries WHERE is_support";

    private static final String INSERT_GALLERY = """
            WITH gallery AS (
                INSERT INTO galleries (id, name, city, is_support, certificate_number, certificate_until,
                    certificate_verified, authorised_until)
                VALUES (:id, :name, :city, :isSupport, :number, :until, :verified, :until) RETURNING id
            )
            INSERT INTO gallery_heads (gallery_id) SELECT id FROM gallery
            """;

    private static final String INSERT_USER = """
            INSERT INTO users (id, gallery_id, email, password_hash, first_name, last_name, role)
            VALUES (:id, :galleryId, :email, :passwordHash, :firstName, :lastName, :role)
            """;

    private static final String INSERT_VEHICLE = """
            INSERT INTO vehicles (id, gallery_id, brand, model, year, mileage_km, fuel, gearbox, colour, plate, price,
                title, panels, created_at)
            VALUES (:id, :galleryId, :brand, :model, :year, :mileageKm, :fuel, :gearbox, :colour, :plate, :price,
                :title, CAST(:panels AS jsonb), :createdAt)
            """;

    private static final String FIND_WITHOUT_PHOTO = """
            SELECT v.id AS vehicle_id, u.id, u.gallery_id, u.role
            FROM vehicles v JOIN users u ON u.gallery_id = v.gallery_id
            WHERE v.plate = :plate AND v.photos = '[]' AND v.deleted_at IS NULL
            ORDER BY u.id LIMIT 1
            """;

    private static final String SET_PHOTO = """
            UPDATE vehicles SET photos = jsonb_build_array(CAST(:photo AS text)) WHERE id = :id
            """;

    private static final String INSERT_OFFER = """
            INSERT INTO offers (id, vehicle_id, from_gallery_id, to_gallery_id, amount, previous_amount, status, version,
                turn_gallery_id, by_gallery_id, expires_at, created_at, updated_at)
            VALUES (:id, :vehicleId, :buyer, :seller, :amount, :previousAmount, :status, :version,
                :turn, :by, :expiresAt, :createdAt, :updatedAt)
            """;

    private static final String INSERT_STEP = """
            INSERT INTO offer_steps (offer_id, version, action, gallery_id, user_id, amount, note, expires_at, created_at)
            VALUES (:offerId, :version, :action, :galleryId, :userId, :amount, :note, :expiresAt, :createdAt)
            """;

    private static final String RESERVE = """
            UPDATE vehicles SET status = 'reserved', buyer_gallery_id = :buyer
            WHERE id = :id
            """;

    private static final String INSERT_ROOM = """
            INSERT INTO chat_rooms (id, room_type, offer_id, vehicle_id, gallery_a_id, gallery_b_id, created_at,
                updated_at)
            VALUES (:id, :roomType, :offerId, :vehicleId, :galleryAId, :galleryBId, :createdAt, :createdAt)
            """;

    private static final String INSERT_MESSAGE = """
            INSERT INTO chat_messages (id, room_id, seq, sender_id, sender_gallery_id, message_type, content, metadata,
                client_message_id, body_sha256, read_at, read_by, created_at)
            VALUES (:id, :roomId, :seq, :senderId, :senderGalleryId, :messageType, :content, CAST(:metadata AS jsonb),
                :clientMessageId, sha256(convert_to(:content, 'UTF8')), :readAt, :readBy, :createdAt)
            """;

    /** The room as its messages make it. */
    private static final String SUM_UP_ROOM = """
            UPDATE chat_rooms r
            SET last_seq = s.last_seq, unread_a = s.unread_a, unread_b = s.unread_b,
                last_message_at = m.created_at, last_message_preview = left(m.content, 100),
                last_message_gallery_id = m.sender_gallery_id, updated_at = m.created_at
            FROM (SELECT max(x.seq) AS last_seq,
                      count(*) FILTER (WHERE x.read_at IS NULL AND x.sender_gallery_id = o.gallery_b_id) AS unread_a,
                      count(*) FILTER (WHERE x.read_at IS NULL AND x.sender_gallery_id = o.gallery_a_id) AS unread_b
                  FROM chat_messages x JOIN chat_rooms o ON o.id = x.room_id
                  WHERE x.room_id = :roomId) s,
                chat_messages m
            WHERE r.id = :roomId AND m.room_id = :roomId AND m.seq = s.last_seq
            """;

    /** Who wrote in a room has also read it, up to the last message that is read or of the own side. */
    private static final String MARK_READERS = """
            INSERT INTO room_members (user_id, room_id, last_read_seq, read_at)
            SELECT w.sender_id, :roomId, max(m.seq), max(m.created_at)
            FROM (SELECT DISTINCT sender_id, sender_gallery_id FROM chat_messages WHERE room_id = :roomId) w
            JOIN chat_messages m ON m.room_id = :roomId
                AND (m.read_at IS NOT NULL OR m.sender_gallery_id = w.sender_gallery_id)
            GROUP BY w.sender_id
            """;

    private final JdbcClient jdbc;

    DemoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isUnused() {
        return jdbc.sql(IS_UNUSED).query(Boolean.class).single();
    }

    @Nullable
    UUID findSupport() {
        return jdbc.sql(FIND_SUPPORT).query(UUID.class).optional().orElse(null);
    }

    void insertGallery(UUID id, DemoGallery gallery, @Nullable Certificate certificate, boolean isSupport) {
        jdbc.sql(INSERT_GALLERY)
                .param("id", id)
                .param("name", gallery.name())
                .param("city", gallery.city())
                .param("isSupport", isSupport)
                .param("number", certificate == null ? null : certificate.number(), Types.VARCHAR)
                .param("until", certificate == null ? null : certificate.validUntil(), Types.DATE)
                .param("verified", certificate != null && certificate.verified())
                .update();
    }

    void insertUser(UUID id, UUID gallery, DemoPerson person, String passwordHash) {
        jdbc.sql(INSERT_USER)
                .param("id", id)
                .param("galleryId", gallery)
                .param("email", person.email())
                .param("passwordHash", passwordHash)
                .param("firstName", person.firstName())
                .param("lastName", person.lastName())
                .param("role", person.role().wireName())
                .update();
    }

    void insertVehicle(UUID id, UUID gallery, DemoVehicle vehicle, Instant at) {
        jdbc.sql(INSERT_VEHICLE)
                .param("id", id)
                .param("galleryId", gallery)
                .param("brand", vehicle.brand())
                .param("model", vehicle.model())
                .param("year", vehicle.year())
                .param("mileageKm", vehicle.mileageKm())
                .param("fuel", vehicle.fuel())
                .param("gearbox", vehicle.gearbox())
                .param("colour", vehicle.colour())
                .param("plate", vehicle.plate())
                .param("price", vehicle.price())
                .param("title", vehicle.title())
                .param("panels", json(vehicle.panels()))
                .param("createdAt", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever came first to the gallery that has the vehicle. */
    Optional<DemoPhotos.Bare> findWithoutPhoto(String plate) {
        return jdbc.sql(FIND_WITHOUT_PHOTO)
                .param("plate", plate)
                .query((row, _) -> new DemoPhotos.Bare(
                        new VehicleId(row.getObject("vehicle_id", UUID.class)),
                        new Caller(
                                new UserId(row.getObject("id", UUID.class)),
                                new GalleryId(row.getObject("gallery_id", UUID.class)),
                                Role.of(row.getString("role")),
                                null)))
                .optional();
    }

    void setPhoto(VehicleId id, String photo) {
        jdbc.sql(SET_PHOTO).param("photo", photo).param("id", id.value()).update();
    }

    /** An accepted one reserves its vehicle. */
    void insertOffer(DemoOffer offer) {
        var now = offer.last();
        jdbc.sql(INSERT_OFFER)
                .param("id", offer.id())
                .param("vehicleId", offer.vehicle())
                .param("buyer", offer.buyer())
                .param("seller", offer.seller())
                .param("amount", now.card().amount())
                .param("previousAmount", now.card().previousAmount(), Types.NUMERIC)
                .param("status", now.card().status().wireName())
                .param("version", now.card().version())
                .param("turn", offer.turn(), Types.OTHER)
                .param("by", offer.by())
                .param("expiresAt", timeOf(now.card().expiresAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("createdAt", timeOf(offer.steps().getFirst().at()))
                .param("updatedAt", timeOf(now.at()))
                .update();
        offer.steps().forEach(step -> insertStep(offer.id(), step));
        if (now.card().status() == OfferStatus.ACCEPTED) {
            jdbc.sql(RESERVE)
                    .param("id", offer.vehicle())
                    .param("buyer", offer.buyer())
                    .update();
        }
    }

    private void insertStep(UUID offer, DemoOffer.Step step) {
        var card = step.card();
        jdbc.sql(INSERT_STEP)
                .param("offerId", offer)
                .param("version", card.version())
                .param("action", card.action().wireName())
                .param("galleryId", card.byGalleryId().value())
                .param("userId", step.user())
                .param("amount", step.names() ? card.amount() : null, Types.NUMERIC)
                .param("note", card.note(), Types.VARCHAR)
                .param("expiresAt", timeOf(card.expiresAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("createdAt", timeOf(step.at()))
                .update();
    }

    private static @Nullable OffsetDateTime timeOf(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    void insertRoom(UUID id, DemoRoom room, @Nullable UUID offer, @Nullable UUID vehicle, UUID asker, UUID owner) {
        jdbc.sql(INSERT_ROOM)
                .param("id", id)
                .param("roomType", room.type().wireName())
                .param("offerId", offer)
                .param("vehicleId", vehicle)
                .param("galleryAId", asker)
                .param("galleryBId", owner)
                .param("createdAt", room.first().at().minusSeconds(30).atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertMessage(DemoMessage message) {
        jdbc.sql(INSERT_MESSAGE)
                .param("id", message.id())
                .param("roomId", message.room())
                .param("seq", message.seq())
                .param("senderId", message.sender())
                .param("senderGalleryId", message.senderGallery())
                .param("messageType", message.type().wireName())
                .param("content", message.content())
                .param("metadata", message.metadata() == null ? null : json(message.metadata()))
                .param("clientMessageId", UUID.randomUUID())
                .param(
                        "readAt",
                        message.reader() == null ? null : message.readAt().atOffset(ZoneOffset.UTC))
                .param("readBy", message.reader())
                .param("createdAt", message.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void sumUp(UUID room) {
        jdbc.sql(SUM_UP_ROOM).param("roomId", room).update();
        jdbc.sql(MARK_READERS).param("roomId", room).update();
    }

    private static String json(Map<String, ?> value) {
        try {
            return ContractJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
