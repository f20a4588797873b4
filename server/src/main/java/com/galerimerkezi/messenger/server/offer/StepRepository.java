package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStep;
import com.galerimerkezi.messenger.contract.UserId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/** Steps of offers: written once. */
@Repository
class StepRepository {

    private static final String INSERT = """
            INSERT INTO offer_steps (offer_id, version, action, gallery_id, user_id, amount, note, is_final, expires_at,
                client_action_id, created_at)
            VALUES (:offerId, :version, :action, :galleryId, :userId, :amount, :note, :isFinal, :expiresAt,
                :clientActionId, :at)
            ON CONFLICT (user_id, client_action_id) DO NOTHING
            """;

    private static final String FIND = """
            SELECT s.*, u.first_name, u.last_name FROM offer_steps s
            JOIN users u ON u.id = s.user_id
            WHERE s.offer_id = :offerId
            ORDER BY s.version
            """;

    private static final String FIND_BY_ACTION = """
            SELECT offer_id, action, amount, note, is_final, expires_at, created_at FROM offer_steps
            WHERE user_id = :userId AND client_action_id = :clientActionId
            """;

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the user has done something else under this id. */
    boolean insert(OfferId offer, OfferStep step, ClientMessageId actionId) {
        var amount = step.amount();
        var expiresAt = step.expiresAt();
        return jdbc.sql(INSERT)
                        .param("offerId", offer.value())
                        .param("version", step.version())
                        .param("action", step.action().wireName())
                        .param("galleryId", step.galleryId().value())
                        .param("userId", step.userId().value())
                        .param("amount", amount, Types.NUMERIC)
                        .param("note", step.note(), Types.VARCHAR)
                        .param("isFinal", step.isFinal())
                        .param(
                                "expiresAt",
                                expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("clientActionId", actionId.value())
                        .param("at", step.createdAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<OfferStep> find(OfferId offer) {
        return jdbc.sql(FIND)
                .param("offerId", offer.value())
                .query(StepRepository::stepIn)
                .list();
    }

    Optional<Done> findByAction(UserId user, ClientMessageId actionId) {
        return jdbc.sql(FIND_BY_ACTION)
                .param("userId", user.value())
                .param("clientActionId", actionId.value())
                .query((row, number) -> new Done(
                        new OfferId(row.getObject("offer_id", UUID.class)),
                        OfferAction.of(row.getString("action")),
                        row.getBigDecimal("amount"),
                        row.getString("note"),
                        row.getBoolean("is_final"),
                        optionalInstantIn(row, "expires_at"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static OfferStep stepIn(ResultSet row, int number) throws SQLException {
        return new OfferStep(
                row.getLong("version"),
                OfferAction.of(row.getString("action")),
                new GalleryId(row.getObject("gallery_id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getBigDecimal("amount"),
                row.getString("note"),
                row.getBoolean("is_final"),
                optionalInstantIn(row, "expires_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant optionalInstantIn(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What was done under an action's id. */
    record Done(
            OfferId offer,
            OfferAction action,
            @Nullable BigDecimal amount,
            @Nullable String note,
            boolean isFinal,
            @Nullable Instant expiresAt,
            Instant createdAt) {}
}
