package com.galerimerkezi.messenger.server.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.galerimerkezi.messenger.contract.Certificate;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ListingRepository {

    private static final String GALLERY = """
            SELECT id, name, city, is_support, authorised_until, certificate_number, certificate_until,
                certificate_verified
            FROM galleries
            """;

    private static final String FIND_GALLERY = GALLERY + "WHERE id = :id";

    private static final String FIND_GALLERIES = GALLERY + """
            WHERE search_fold(name || ' ' || city) LIKE :pattern
            ORDER BY name, id
            LIMIT 200
            """;

    private static final String VEHICLE = """
            SELECT v.*, g.name AS gallery_name FROM vehicles v
            JOIN galleries g ON g.id = v.gallery_id
            """;

    private static final String MATCHING_VEHICLES = """
            WHERE v.deleted_at IS NULL AND (:anyGallery OR v.gallery_id = :galleryId)
              AND (:anyStatus OR v.status = :status)
              AND search_fold(concat_ws(' ', v.title, v.brand, v.model, v.plate, replace(v.plate, ' ', ''), g.name))
                  LIKE :pattern
            """;

    private static final String FIND_VEHICLES = VEHICLE + MATCHING_VEHICLES + """
            ORDER BY v.created_at DESC, v.id
            LIMIT :limit OFFSET :offset
            """;

    private static final String COUNT_VEHICLES = """
            SELECT count(*) FROM vehicles v
            JOIN galleries g ON g.id = v.gallery_id
            """ + MATCHING_VEHICLES;

    private static final String FIND_VEHICLE = VEHICLE + "WHERE v.id = :id AND v.deleted_at IS NULL";

    private static final String HOLD = "SELECT id FROM vehicles WHERE id = :id FOR SHARE";

    private static final String OFFER = """
            SELECT o.*, v.title AS vehicle_title, f.name AS from_name, t.name AS to_name, r.id AS room_id FROM offers o
            JOIN vehicles v ON v.id = o.vehicle_id
            JOIN galleries f ON f.id = o.from_gallery_id
            JOIN galleries t ON t.id = o.to_gallery_id
            LEFT JOIN chat_rooms r ON r.offer_id = o.id AND r.room_type = 'offer'
            """;

    private static final String FIND_OFFERS = OFFER + """
            WHERE ((:sent AND o.from_gallery_id = :galleryId) OR (:received AND o.to_gallery_id = :galleryId))
              AND (:anyStatus OR o.status = :status)
              AND (:anyVehicle OR o.vehicle_id = :vehicleId)
              AND (:isFirst OR (o.created_at, o.id) < (SELECT l.created_at, l.id FROM offers l WHERE l.id = :after))
            ORDER BY o.created_at DESC, o.id DESC
            LIMIT :limit
            """;

    private static final String FIND_OFFER = OFFER + "WHERE o.id = :id";

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    ListingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Gallery> findGalleries(String foldedQuery) {
        return jdbc.sql(FIND_GALLERIES)
                .param("pattern", contains(foldedQuery))
                .query(ListingRepository::galleryIn)
                .list();
    }

    Optional<Gallery> findGallery(GalleryId id) {
        return jdbc.sql(FIND_GALLERY)
                .param("id", id.value())
                .query(ListingRepository::galleryIn)
                .optional();
    }

    List<Vehicle> findVehicles(
            @Nullable GalleryId gallery, @Nullable VehicleStatus status, String foldedQuery, int limit, long offset) {
        return matching(FIND_VEHICLES, gallery, status, foldedQuery)
                .param("limit", limit)
                .param("offset", offset)
                .query(ListingRepository::vehicleIn)
                .list();
    }

    long countVehicles(@Nullable GalleryId gallery, @Nullable VehicleStatus status, String foldedQuery) {
        return matching(COUNT_VEHICLES, gallery, status, foldedQuery)
                .query(Long.class)
                .single();
    }

    Optional<Vehicle> findVehicle(VehicleId id) {
        return jdbc.sql(FIND_VEHICLE)
                .param("id", id.value())
                .query(ListingRepository::vehicleIn)
                .optional();
    }

    void hold(VehicleId id) {
        jdbc.sql(HOLD).param("id", id.value()).query(UUID.class).optional();
    }

    /** The newest first. */
    List<Offer> findOffers(GalleryId gallery, OfferFilter filter, @Nullable OfferId after, int limit) {
        return jdbc.sql(FIND_OFFERS)
                .param("galleryId", gallery.value())
                .param("sent", filter.sent())
                .param("received", filter.received())
                .param("anyStatus", filter.status() == null)
                .param("status", filter.status() == null ? "" : filter.status().wireName())
                .param("anyVehicle", filter.vehicle() == null)
                .param(
                        "vehicleId",
                        filter.vehicle() == null ? NONE : filter.vehicle().value())
                .param("isFirst", after == null)
                .param("after", after == null ? NONE : after.value())
                .param("limit", limit)
                .query(ListingRepository::offerIn)
                .list();
    }

    Optional<Offer> findOffer(OfferId id) {
        return jdbc.sql(FIND_OFFER)
                .param("id", id.value())
                .query(ListingRepository::offerIn)
                .optional();
    }

    private JdbcClient.StatementSpec matching(
            String sql, @Nullable GalleryId gallery, @Nullable VehicleStatus status, String foldedQuery) {
        return jdbc.sql(sql)
                .param("anyGallery", gallery == null)
                .param("galleryId", gallery == null ? NONE : gallery.value())
                .param("anyStatus", status == null)
                .param("status", status == null ? "" : status.wireName())
                .param("pattern", contains(foldedQuery));
    }

    private static String contains(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Gallery galleryIn(ResultSet row, int number) throws SQLException {
        var certificate = row.getString("certificate_number");
        return new Gallery(
                new GalleryId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("city"),
                row.getBoolean("is_support"),
                row.getObject("authorised_until", LocalDate.class),
                certificate == null
                        ? null
                        : new Certificate(
                                certificate,
                                row.getObject("certificate_until", LocalDate.class),
                                row.getBoolean("certificate_verified")));
    }

    private static Vehicle vehicleIn(ResultSet row, int number) throws SQLException {
        var buyer = row.getObject("buyer_gallery_id", UUID.class);
        return new Vehicle(
                new VehicleId(row.getObject("id", UUID.class)),
                new GalleryId(row.getObject("gallery_id", UUID.class)),
                row.getString("gallery_name"),
                row.getString("brand"),
                row.getString("model"),
                row.getObject("year", Integer.class),
                row.getObject("mileage_km", Integer.class),
                row.getString("fuel"),
                row.getString("gearbox"),
                row.getString("colour"),
                row.getString("plate"),
                row.getString("vin"),
                row.getBigDecimal("price"),
                row.getString("currency"),
                row.getString("title"),
                VehicleStatus.of(row.getString("status")),
                json(row.getString("panels"), new TypeReference<>() {}),
                json(row.getString("photos"), new TypeReference<>() {}),
                instantIn(row, "created_at"),
                optionalInstantIn(row, "updated_at"),
                buyer == null ? null : new GalleryId(buyer));
    }

    private static Offer offerIn(ResultSet row, int number) throws SQLException {
        var room = row.getObject("room_id", UUID.class);
        var turn = row.getObject("turn_gallery_id", UUID.class);
        var by = row.getObject("by_gallery_id", UUID.class);
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new VehicleId(row.getObject("vehicle_id", UUID.class)),
                row.getString("vehicle_title"),
                new GalleryId(row.getObject("from_gallery_id", UUID.class)),
                row.getString("from_name"),
                new GalleryId(row.getObject("to_gallery_id", UUID.class)),
                row.getString("to_name"),
                room == null ? null : new RoomId(room),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                OfferStatus.of(row.getString("status")),
                row.getLong("version"),
                turn == null ? null : new GalleryId(turn),
                optionalInstantIn(row, "expires_at"),
                instantIn(row, "created_at"),
                row.getString("note"),
                row.getBoolean("is_final"),
                row.getBigDecimal("previous_amount"),
                by == null ? null : new GalleryId(by),
                optionalInstantIn(row, "updated_at"),
                null);
    }

    private static Instant instantIn(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optionalInstantIn(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static <T> T json(String text, TypeReference<T> type) {
        try {
            return ContractJson.mapper().readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
