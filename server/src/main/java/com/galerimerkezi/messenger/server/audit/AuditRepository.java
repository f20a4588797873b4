package com.galerimerkezi.messenger.server.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.AuditEntry;
import com.galerimerkezi.messenger.contract.Colleague;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {

    /** The operator, and who comes with a token of somebody else's, are nobody of ours. */
    private static final String INSERT = """
            INSERT INTO audit_entries (gallery_id, at, action, actor_id, subject_id, details)
            VALUES (:galleryId, :at, :action, (SELECT id FROM users WHERE id = :actorId::uuid), :subjectId, :details::jsonb)
            """;

    private static final String PAGE = """
            SELECT e.id, e.at, e.action, e.details,
                   a.id AS actor_id, a.first_name AS actor_first, a.last_name AS actor_last, a.role AS actor_role,
                   s.id AS subject_id, s.first_name AS subject_first, s.last_name AS subject_last,
                   s.role AS subject_role
            FROM audit_entries e
            LEFT JOIN users a ON a.id = e.actor_id
            LEFT JOIN users s ON s.id = e.subject_id
            WHERE (e.gallery_id = :galleryId OR (:withNobodys AND e.gallery_id IS NULL))
                AND (:userId::uuid IS NULL OR e.actor_id = :userId OR e.subject_id = :userId)
                AND (:action::text IS NULL OR e.action = :action)
                AND (:from::timestamptz IS NULL OR e.at >= :from)
                AND (:to::timestamptz IS NULL OR e.at < :to)
                AND (:before::bigint IS NULL OR e.id < :before)
            ORDER BY e.id DESC
            LIMIT :limit
            """;

    private final JdbcClient jdbc;

    AuditRepository(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    void insert(AuditEvent event, Instant at) {
        jdbc.sql(INSERT)
                .param(
                        "galleryId",
                        event.gallery() == null ? null : event.gallery().value(),
                        Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("action", event.action().wireName())
                .param("actorId", idOf(event.actor()), Types.OTHER)
                .param("subjectId", idOf(event.subject()), Types.OTHER)
                .param("details", json(event.details()))
                .update();
    }

    /** One more than asked for, where there are more. */
    List<AuditEntry> page(AuditQuestion question) {
        return jdbc.sql(PAGE)
                .param("galleryId", question.gallery().value())
                .param("withNobodys", question.withNobodys())
                .param("userId", idOf(question.user()), Types.OTHER)
                .param(
                        "action",
                        question.action() == null ? null : question.action().wireName(),
                        Types.VARCHAR)
                .param("from", utc(question.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", utc(question.to()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("before", question.before(), Types.BIGINT)
                .param("limit", question.limit() + 1)
                .query(AuditRepository::entryIn)
                .list();
    }

    private static AuditEntry entryIn(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AuditAction.of(row.getString("action")),
                personIn(row, "actor"),
                personIn(row, "subject"),
                detailsIn(row.getString("details")));
    }

    private static @Nullable Colleague personIn(ResultSet row, String who) throws SQLException {
        var id = row.getObject(who + "_id", UUID.class);
        return id == null
                ? null
                : new Colleague(
                        new UserId(id),
                        row.getString(who + "_first"),
                        row.getString(who + "_last"),
                        Role.of(row.getString(who + "_role")));
    }

    private static Map<String, String> detailsIn(String text) {
        try {
            return ContractJson.mapper().readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String json(Map<String, String> details) {
        try {
            return ContractJson.mapper().writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable UUID idOf(@Nullable UserId user) {
        return user == null ? null : user.value();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
