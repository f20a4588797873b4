package com.galerimerkezi.messenger.server.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.galerimerkezi.messenger.contract.Certificate;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.DealOutcome;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.LastMessage;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.NotifyLevel;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomOffer;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.RoomType;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room's row with what it is about, as both sides have it. */
final class RoomColumns {

    private RoomColumns() {}

    static RoomRow read(ResultSet row, int number) throws SQLException {
        var offer = row.getObject("offer_id", UUID.class);
        var vehicle = row.getObject("vehicle_id", UUID.class);
        var lastSender = row.getObject("last_message_gallery_id", UUID.class);
        return new RoomRow(
                new RoomId(row.getObject("id", UUID.class)),
                RoomType.of(row.getString("room_type")),
                offer == null ? null : new OfferId(offer),
                vehicle == null ? null : new VehicleId(vehicle),
                new RoomRow.Side(
                        galleryIn(row, "gallery_a_id"),
                        row.getString("gallery_a_name"),
                        row.getObject("authorised_until_a", LocalDate.class),
                        certificateIn(row, "a"),
                        row.getLong("unread_a"),
                        row.getBoolean("archived_a"),
                        jsonIn(row, "outcome_a", DealOutcome.class),
                        jsonIn(row, "team_a", RoomTeam.class),
                        row.getLong("delivered_a"),
                        row.getLong("unacknowledged_a")),
                new RoomRow.Side(
                        galleryIn(row, "gallery_b_id"),
                        row.getString("gallery_b_name"),
                        row.getObject("authorised_until_b", LocalDate.class),
                        certificateIn(row, "b"),
                        row.getLong("unread_b"),
                        row.getBoolean("archived_b"),
                        jsonIn(row, "outcome_b", DealOutcome.class),
                        jsonIn(row, "team_b", RoomTeam.class),
                        row.getLong("delivered_b"),
                        row.getLong("unacknowledged_b")),
                vehicle == null ? null : vehicleIn(row),
                offer == null ? null : offerIn(row, new OfferId(offer)),
                row.getBoolean("is_active"),
                instantIn(row, "closed_at"),
                instantIn(row, "last_message_at"),
                row.getString("last_message_preview"),
                lastMessageIn(row),
                row.getLong("last_seq"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                lastSender == null ? null : new GalleryId(lastSender),
                markIn(row));
    }

    private static @Nullable LastMessage lastMessageIn(ResultSet row) throws SQLException {
        var type = row.getString("last_type");
        var card = row.getString("last_card");
        try {
            Map<String, Object> metadata =
                    card == null ? null : ContractJson.mapper().readValue(card, new TypeReference<>() {});
            return type == null ? null : LastMessage.of(MessageType.of(type), metadata);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private static RoomRow.Mark markIn(ResultSet row) throws SQLException {
        var level = row.getString("notify_level");
        return new RoomRow.Mark(
                row.getLong("last_read_seq"),
                row.getBoolean("pinned"),
                instantIn(row, "muted_until"),
                row.getObject("unread_from_seq", Long.class),
                level == null ? NotifyLevel.ALL : NotifyLevel.of(level));
    }

    private static RoomRow.VehicleLine vehicleIn(ResultSet row) throws SQLException {
        return new RoomRow.VehicleLine(
                row.getString("brand"),
                row.getString("model"),
                row.getBigDecimal("price"),
                row.getString("currency"),
                row.getString("title"),
                row.getObject("year", Integer.class),
                row.getString("plate"),
                VehicleStatus.of(row.getString("vehicle_status")));
    }

    private static RoomOffer offerIn(ResultSet row, OfferId id) throws SQLException {
        var turn = row.getObject("turn_gallery_id", UUID.class);
        return new RoomOffer(
                id,
                OfferStatus.of(row.getString("offer_status")),
                row.getBigDecimal("amount"),
                row.getString("offer_currency"),
                row.getLong("version"),
                turn == null ? null : new GalleryId(turn),
                instantIn(row, "expires_at"),
                row.getBoolean("is_final"));
    }

    private static @Nullable Certificate certificateIn(ResultSet row, String side) throws SQLException {
        var number = row.getString("certificate_number_" + side);
        return number == null
                ? null
                : new Certificate(
                        number,
                        row.getObject("certificate_until_" + side, LocalDate.class),
                        row.getBoolean("certificate_verified_" + side));
    }

    private static GalleryId galleryIn(ResultSet row, String column) throws SQLException {
        return new GalleryId(row.getObject(column, UUID.class));
    }

    private static @Nullable Instant instantIn(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static <T> @Nullable T jsonIn(ResultSet row, String column, Class<T> type) throws SQLException {
        var json = row.getString(column);
        try {
            return json == null ? null : ContractJson.mapper().readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
