package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.VehicleId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfferRepository {

    private static final String INSERT = """
            INSERT INTO offers (id, vehicle_id, from_gallery_id, to_gallery_id, amount, currency, note, is_final, status,
                version, turn_gallery_id, by_gallery_id, expires_at, created_at, updated_at)
            VALUES (:id, :vehicleId, :buyer, :seller, :amount, :currency, :note, :isFinal, :status,
                :version, :turn, :by, :expiresAt, :at, :at)
            ON CONFLICT DO NOTHING
            """;

    /** What is closed never moves again. */
    private static final String UPDATE = """
            UPDATE offers
            SET amount = :amount, previous_amount = :previousAmount, note = :note, is_final = :isFinal,
                status = :status, version = :version, turn_gallery_id = :turn, by_gallery_id = :by,
                expires_at = :expiresAt, updated_at = :at
            WHERE id = :id AND status = 'open' AND version = :version - 1
            """;

    private static final String FIND_OPEN = """
            SELECT id FROM offers
            WHERE vehicle_id = :vehicleId AND status = 'open'
            ORDER BY id
            """;

    private static final String FIND_OPEN_OF = """
            SELECT id FROM offers
            WHERE vehicle_id = :vehicleId AND from_gallery_id = :buyer AND status = 'open'
            """;

    private static final String FIND_DUE = """
            SELECT id FROM offers
            WHERE status = 'open' AND expires_at <= :now
            ORDER BY expires_at
            LIMIT :limit
            """;

    private static final String NEXT_END = "SELECT min(expires_at) AS next FROM offers WHERE status = 'open'";

    private final JdbcClient jdbc;

    OfferRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the buyer has an open one for this vehicle. */
    boolean insert(OfferId id, VehicleId vehicle, Negotiation offer, String currency, Instant at) {
        return state(INSERT, id, offer, at)
                        .param("vehicleId", vehicle.value())
                        .param("buyer", offer.buyer().value())
                        .param("seller", offer.seller().value())
                        .param("currency", currency)
                        .update()
                == 1;
    }

    void update(OfferId id, Negotiation offer, Instant at) {
        int changed = state(UPDATE, id, offer, at)
                .param("previousAmount", offer.previousAmount(), Types.NUMERIC)
                .update();
        if (changed != 1) {
            throw new IllegalStateException("offer " + id + " was changed without its vehicle's lock");
        }
    }

    List<OfferId> findOpen(VehicleId vehicle) {
        return jdbc.sql(FIND_OPEN)
                .param("vehicleId", vehicle.value())
                .query((row, number) -> new OfferId(row.getObject("id", UUID.class)))
                .list();
    }

    Optional<OfferId> findOpenOf(GalleryId buyer, VehicleId vehicle) {
        return jdbc.sql(FIND_OPEN_OF)
                .param("vehicleId", vehicle.value())
                .param("buyer", buyer.value())
                .query((row, number) -> new OfferId(row.getObject("id", UUID.class)))
                .optional();
    }

    List<OfferId> findDue(Instant now, int limit) {
        return jdbc.sql(FIND_DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new OfferId(row.getObject("id", UUID.class)))
                .list();
    }

    /** When the next open offer ends. */
    @Nullable
    Instant nextEnd() {
        return jdbc.sql(NEXT_END)
                .query((row, number) -> {
                    var next = row.getObject("next", OffsetDateTime.class);
                    return Optional.ofNullable(next).map(OffsetDateTime::toInstant);
                })
                .single()
                .orElse(null);
    }

    private JdbcClient.StatementSpec state(String sql, OfferId id, Negotiation offer, Instant at) {
        var turn = offer.turn();
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("amount", offer.live().amount())
                .param("note", offer.live().note(), Types.VARCHAR)
                .param("isFinal", offer.live().isFinal())
                .param("status", offer.status().wireName())
                .param("version", offer.version())
                .param("turn", turn == null ? null : turn.value(), Types.OTHER)
                .param("by", offer.by().value())
                .param(
                        "expiresAt",
                        offer.isOpen() ? offer.live().expiresAt().atOffset(ZoneOffset.UTC) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", at.atOffset(ZoneOffset.UTC));
    }
}
