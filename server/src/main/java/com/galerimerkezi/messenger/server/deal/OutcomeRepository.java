package com.galerimerkezi.messenger.server.deal;

import com.galerimerkezi.messenger.contract.Deal;
import com.galerimerkezi.messenger.contract.DealOutcome;
import com.galerimerkezi.messenger.contract.DealResult;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LossReason;
import com.galerimerkezi.messenger.contract.OutcomeRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutcomeRepository {

    private static final String SAVE = """
            INSERT INTO deal_outcomes (room_id, gallery_id, user_id, outcome, loss_reason, amount, currency, note,
                recorded_at)
            VALUES (:roomId, :galleryId, :userId, :outcome, :lossReason, :amount, :currency, :note, :at)
            ON CONFLICT (room_id, gallery_id) DO UPDATE
            SET user_id = excluded.user_id, outcome = excluded.outcome, loss_reason = excluded.loss_reason,
                amount = excluded.amount, currency = excluded.currency, note = excluded.note,
                recorded_at = excluded.recorded_at
            """;

    private static final String DELETE = """
            DELETE FROM deal_outcomes
            WHERE room_id = :roomId AND gallery_id = :galleryId
            """;

    private static final String REPORT = """
            SELECT d.*, u.first_name, u.last_name, r.room_type, r.vehicle_id, v.title, v.plate,
                   g.id AS other_id, g.name AS other_name
            FROM deal_outcomes d
            JOIN users u ON u.id = d.user_id
            JOIN chat_rooms r ON r.id = d.room_id
            JOIN galleries g ON g.id <> d.gallery_id AND g.id IN (r.gallery_a_id, r.gallery_b_id)
            LEFT JOIN vehicles v ON v.id = r.vehicle_id
            WHERE d.gallery_id = :galleryId AND d.recorded_at >= :from AND d.recorded_at < :to
            ORDER BY d.recorded_at DESC, d.room_id
            """;

    private final JdbcClient jdbc;

    OutcomeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(RoomId room, Caller caller, OutcomeRequest outcome, String currency, Instant at) {
        var reason = outcome.lossReason();
        jdbc.sql(SAVE)
                .param("roomId", room.value())
                .param("galleryId", caller.galleryId().value())
                .param("userId", caller.userId().value())
                .param("outcome", outcome.outcome().wireName())
                .param("lossReason", reason == null ? null : reason.wireName(), Types.VARCHAR)
                .param("amount", outcome.amount(), Types.NUMERIC)
                .param("currency", currency)
                .param("note", outcome.note(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(RoomId room, GalleryId gallery) {
        jdbc.sql(DELETE)
                .param("roomId", room.value())
                .param("galleryId", gallery.value())
                .update();
    }

    /** The newest first. */
    List<Deal> report(GalleryId gallery, Instant from, Instant to) {
        return jdbc.sql(REPORT)
                .param("galleryId", gallery.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(OutcomeRepository::dealIn)
                .list();
    }

    private static Deal dealIn(ResultSet row, int number) throws SQLException {
        var vehicle = row.getObject("vehicle_id", UUID.class);
        return new Deal(
                new RoomId(row.getObject("room_id", UUID.class)),
                RoomType.of(row.getString("room_type")),
                vehicle == null ? null : new VehicleId(vehicle),
                row.getString("title"),
                row.getString("plate"),
                new GalleryId(row.getObject("other_id", UUID.class)),
                row.getString("other_name"),
                outcomeIn(row));
    }

    private static DealOutcome outcomeIn(ResultSet row) throws SQLException {
        var reason = row.getString("loss_reason");
        return new DealOutcome(
                DealResult.of(row.getString("outcome")),
                reason == null ? null : LossReason.of(reason),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getString("note"),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
