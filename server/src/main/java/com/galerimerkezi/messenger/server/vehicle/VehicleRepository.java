package com.galerimerkezi.messenger.server.vehicle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VehicleRepository {

    private static final String INSERT = """
            INSERT INTO vehicles (id, gallery_id, brand, model, year, mileage_km, fuel, gearbox, colour, plate, vin,
                price, currency, title, panels, photos, created_at, updated_at)
            VALUES (:id, :galleryId, :brand, :model, :year, :mileageKm, :fuel, :gearbox, :colour, :plate, :vin,
                :price, :currency, :title, CAST(:panels AS jsonb), CAST(:photos AS jsonb), :at, :at)
            """;

    private static final String UPDATE = """
            UPDATE vehicles
            SET brand = :brand, model = :model, year = :year, mileage_km = :mileageKm, fuel = :fuel,
                gearbox = :gearbox, colour = :colour, plate = :plate, vin = :vin, price = :price,
                currency = :currency, title = :title, panels = CAST(:panels AS jsonb),
                photos = CAST(:photos AS jsonb), updated_at = :at
            WHERE id = :id
            """;

    private static final String SET_STATUS = """
            UPDATE vehicles
            SET status = :status, buyer_gallery_id = :buyer, updated_at = :at
            WHERE id = :id
            """;

    private static final String SET_TOUCHED = """
            UPDATE vehicles
            SET updated_at = :at
            WHERE id = :id
            """;

    private static final String SET_DELETED = """
            UPDATE vehicles
            SET deleted_at = :at
            WHERE id = :id
            """;

    /** Leaves those alone who only refer to it: a new room or offer need not wait. */
    private static final String LOCK = """
            SELECT id FROM vehicles
            WHERE id = :id AND deleted_at IS NULL
            FOR NO KEY UPDATE
            """;

    private static final String FIND_BY_KEYS = """
            SELECT id FROM vehicles
            WHERE gallery_id = :owner AND deleted_at IS NULL
              AND (stock_number = :number OR vin = :vin OR plate = :plate)
            LIMIT 2
            """;

    private static final String FIND_STOCK_NUMBER = """
            SELECT stock_number FROM vehicles
            WHERE id = :id AND stock_number IS NOT NULL
            """;

    private static final String SET_STOCK_NUMBER = """
            UPDATE vehicles
            SET stock_number = :number
            WHERE id = :id
            """;

    private static final String HAS_OPEN_OFFER = """
            SELECT EXISTS (SELECT 1 FROM offers WHERE vehicle_id = :id AND status = 'open')
            """;

    private static final String AUDIENCE = """
            SELECT gallery_id FROM vehicles WHERE id = :id
            UNION
            SELECT gallery_a_id FROM chat_rooms WHERE vehicle_id = :id
            UNION
            SELECT gallery_b_id FROM chat_rooms WHERE vehicle_id = :id
            """;

    private final JdbcClient jdbc;

    VehicleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(VehicleId id, GalleryId owner, VehicleRequest form, List<String> photos, Instant at) {
        described(INSERT, id, form, photos, at)
                .param("galleryId", owner.value())
                .update();
    }

    void update(VehicleId id, VehicleRequest form, List<String> photos, Instant at) {
        described(UPDATE, id, form, photos, at).update();
    }

    void setStatus(VehicleId id, VehicleStatus status, @Nullable GalleryId buyer, Instant at) {
        jdbc.sql(SET_STATUS)
                .param("id", id.value())
                .param("status", status.wireName())
                .param("buyer", buyer == null ? null : buyer.value(), Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void setTouched(VehicleId id, Instant at) {
        jdbc.sql(SET_TOUCHED)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void setDeleted(VehicleId id, Instant at) {
        jdbc.sql(SET_DELETED)
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when there is none. */
    boolean lock(VehicleId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Two when the keys do not lead to one. */
    List<VehicleId> findByKeys(GalleryId owner, StockKeys keys) {
        return jdbc.sql(FIND_BY_KEYS)
                .param("owner", owner.value())
                .param("number", keys.number(), Types.VARCHAR)
                .param("vin", keys.vin(), Types.VARCHAR)
                .param("plate", keys.plate(), Types.VARCHAR)
                .query((row, number) -> new VehicleId(row.getObject("id", UUID.class)))
                .list();
    }

    Optional<String> findStockNumber(VehicleId id) {
        return jdbc.sql(FIND_STOCK_NUMBER)
                .param("id", id.value())
                .query((row, number) -> row.getString("stock_number"))
                .optional();
    }

    void setStockNumber(VehicleId id, String number) {
        jdbc.sql(SET_STOCK_NUMBER)
                .param("id", id.value())
                .param("number", number)
                .update();
    }

    boolean hasOpenOffer(VehicleId id) {
        return jdbc.sql(HAS_OPEN_OFFER)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Its owner, and all who have a room about it. */
    Set<GalleryId> audience(VehicleId id) {
        return jdbc.sql(AUDIENCE)
                .param("id", id.value())
                .query((row, number) -> new GalleryId(row.getObject(1, UUID.class)))
                .set();
    }

    private JdbcClient.StatementSpec described(
            String sql, VehicleId id, VehicleRequest form, List<String> photos, Instant at) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("brand", form.brand())
                .param("model", form.model())
                .param("year", form.year(), Types.INTEGER)
                .param("mileageKm", form.mileageKm(), Types.INTEGER)
                .param("fuel", form.fuel(), Types.VARCHAR)
                .param("gearbox", form.gearbox(), Types.VARCHAR)
                .param("colour", form.colour(), Types.VARCHAR)
                .param("plate", form.plate(), Types.VARCHAR)
                .param("vin", form.vin(), Types.VARCHAR)
                .param("price", form.price())
                .param("currency", form.currency())
                .param("title", form.title())
                .param("panels", json(form.panels()))
                .param("photos", json(photos))
                .param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static String json(@Nullable Object value) {
        try {
            return ContractJson.mapper().writeValueAsString(value == null ? Map.of() : value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
