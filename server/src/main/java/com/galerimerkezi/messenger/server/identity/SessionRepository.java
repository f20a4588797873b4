package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.OwnSession;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions and the refresh tokens that continue them. */
@Repository
class SessionRepository {

    private static final String INSERT_SESSION = """
            INSERT INTO sessions (id, user_id, device_name, address, language, last_used_at)
            VALUES (:id, :userId, :deviceName, :address, :language, :at)
            """;

    private static final String USED = """
            UPDATE sessions
            SET language = :language, last_used_at = :at
            WHERE id = :id
            """;

    private static final String INSERT_TOKEN = """
            INSERT INTO refresh_tokens (digest, session_id, parent, expires_at)
            VALUES (:digest, :sessionId, :parent, :expiresAt)
            """;

    /** Two refreshes of one family come one after another. */
    private static final String LOCK_SESSION = """
            SELECT s.id
            FROM refresh_tokens t
            JOIN sessions s ON s.id = t.session_id
            WHERE t.digest = :digest
            FOR UPDATE OF s
            """;

    /** A statement of its own: the one that waited for the lock sees the token as it was before. */
    private static final String FIND_TOKEN = """
            SELECT t.expires_at, t.used_at, t.superseded_at, s.id AS session_id, s.user_id, s.revoked_at
            FROM refresh_tokens t
            JOIN sessions s ON s.id = t.session_id
            WHERE t.digest = :digest
            """;

    private static final String HAS_USED_SUCCESSOR = """
            SELECT EXISTS (SELECT 1 FROM refresh_tokens WHERE parent = :digest AND used_at IS NOT NULL)
            """;

    private static final String SUPERSEDE_SUCCESSORS = """
            UPDATE refresh_tokens
            SET superseded_at = :at
            WHERE session_id = :sessionId AND parent = :digest AND used_at IS NULL AND superseded_at IS NULL
            """;

    private static final String MARK_USED = """
            UPDATE refresh_tokens
            SET used_at = :usedAt
            WHERE digest = :digest AND used_at IS NULL
            """;

    private static final String REVOKE = """
            UPDATE sessions
            SET revoked_at = :at, revoke_reason = :reason
            WHERE id = :id AND revoked_at IS NULL
            """;

    private static final String REVOKE_OTHERS = """
            UPDATE sessions
            SET revoked_at = :at, revoke_reason = :reason
            WHERE user_id = :userId AND id IS DISTINCT FROM :kept AND revoked_at IS NULL
            RETURNING id
            """;

    private static final String REVOKE_OWN = """
            UPDATE sessions
            SET revoked_at = :at, revoke_reason = :reason
            WHERE id = :id AND user_id = :userId AND revoked_at IS NULL
            """;

    private static final String LIST = """
            SELECT s.id, s.device_name, s.address, s.created_at, s.last_used_at
            FROM sessions s
            WHERE s.user_id = :userId AND s.revoked_at IS NULL
                AND EXISTS (
                    SELECT 1 FROM refresh_tokens t
                    WHERE t.session_id = s.id AND t.used_at IS NULL AND t.expires_at > :now)
            ORDER BY s.last_used_at DESC, s.id
            """;

    private static final String REVOKED_SINCE = """
            SELECT id
            FROM sessions
            WHERE revoked_at > :since
            """;

    private static final String DELETE_TOKENS = """
            DELETE FROM refresh_tokens t
            USING sessions s
            WHERE s.id = t.session_id AND (t.expires_at < :before OR s.revoked_at < :before)
            """;

    private static final String DELETE_SESSIONS = """
            WITH gone AS (
                DELETE FROM sessions s
                WHERE coalesce(s.revoked_at, s.created_at) < :before
                    AND NOT EXISTS (SELECT 1 FROM refresh_tokens t WHERE t.session_id = s.id)
                RETURNING s.user_id, s.last_used_at
            )
            UPDATE users u
            SET last_seen_at = greatest(u.last_seen_at, g.last_used_at)
            FROM (SELECT user_id, max(last_used_at) AS last_used_at FROM gone GROUP BY user_id) g
            WHERE u.id = g.user_id
            """;

    private final JdbcClient jdbc;

    SessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertSession(
            SessionId id,
            UserId user,
            @Nullable String deviceName,
            @Nullable String address,
            Locale language,
            Instant at) {
        jdbc.sql(INSERT_SESSION)
                .param("id", id.value())
                .param("userId", user.value())
                .param("deviceName", deviceName)
                .param("address", address)
                .param("language", language.toLanguageTag())
                .param("at", utc(at))
                .update();
    }

    void used(SessionId id, Locale language, Instant at) {
        jdbc.sql(USED)
                .param("id", id.value())
                .param("language", language.toLanguageTag())
                .param("at", utc(at))
                .update();
    }

    /** Those that go on, the last used first. */
    List<OwnSession> list(UserId user, @Nullable SessionId current, Instant now) {
        return jdbc.sql(LIST)
                .param("userId", user.value())
                .param("now", utc(now))
                .query((row, number) -> {
                    var id = new SessionId(row.getObject("id", UUID.class));
                    return new OwnSession(
                            id,
                            row.getString("device_name"),
                            row.getString("address"),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            row.getObject("last_used_at", OffsetDateTime.class).toInstant(),
                            id.equals(current));
                })
                .list();
    }

    /** Whether it was the user's and went on. */
    boolean revokeOwn(UserId user, SessionId id, String reason, Instant at) {
        return jdbc.sql(REVOKE_OWN)
                        .param("id", id.value())
                        .param("userId", user.value())
                        .param("reason", reason)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    void insertToken(RefreshToken token, SessionId session, @Nullable RefreshToken parent, Instant expiresAt) {
        jdbc.sql(INSERT_TOKEN)
                .param("digest", token.digest())
                .param("sessionId", session.value())
                .param("parent", parent == null ? null : parent.digest())
                .param("expiresAt", utc(expiresAt))
                .update();
    }

    /** The token as it is once no other refresh of its session is under way. */
    Optional<StoredToken> findTokenInTurn(RefreshToken token) {
        var locked = jdbc.sql(LOCK_SESSION)
                .param("digest", token.digest())
                .query(UUID.class)
                .optional();
        return locked.isEmpty() ? Optional.empty() : findToken(token);
    }

    private Optional<StoredToken> findToken(RefreshToken token) {
        return jdbc.sql(FIND_TOKEN)
                .param("digest", token.digest())
                .query(SessionRepository::tokenIn)
                .optional();
    }

    boolean hasUsedSuccessor(RefreshToken token) {
        return jdbc.sql(HAS_USED_SUCCESSOR)
                .param("digest", token.digest())
                .query(Boolean.class)
                .single();
    }

    /** They are kept, so that one is known when somebody comes with it. */
    void supersedeSuccessors(RefreshToken token, SessionId session, Instant at) {
        jdbc.sql(SUPERSEDE_SUCCESSORS)
                .param("digest", token.digest())
                .param("sessionId", session.value())
                .param("at", utc(at))
                .update();
    }

    /** False when it was used before. */
    boolean markUsed(RefreshToken token, Instant at) {
        return jdbc.sql(MARK_USED)
                        .param("digest", token.digest())
                        .param("usedAt", utc(at))
                        .update()
                == 1;
    }

    void revoke(SessionId id, String reason, Instant at) {
        jdbc.sql(REVOKE)
                .param("id", id.value())
                .param("reason", reason)
                .param("at", utc(at))
                .update();
    }

    List<SessionId> revokeOthers(UserId user, @Nullable SessionId kept, String reason, Instant at) {
        return jdbc.sql(REVOKE_OTHERS)
                .param("userId", user.value())
                .param("kept", kept == null ? new UUID(0, 0) : kept.value())
                .param("reason", reason)
                .param("at", utc(at))
                .query((row, number) -> new SessionId(row.getObject("id", UUID.class)))
                .list();
    }

    List<SessionId> revokedSince(Instant since) {
        return jdbc.sql(REVOKED_SINCE)
                .param("since", utc(since))
                .query((row, number) -> new SessionId(row.getObject("id", UUID.class)))
                .list();
    }

    /** What nobody can continue since then. */
    void deleteOver(Instant before) {
        jdbc.sql(DELETE_TOKENS).param("before", utc(before)).update();
        jdbc.sql(DELETE_SESSIONS).param("before", utc(before)).update();
    }

    private static StoredToken tokenIn(ResultSet row, int number) throws SQLException {
        var usedAt = row.getObject("used_at", OffsetDateTime.class);
        return new StoredToken(
                new SessionId(row.getObject("session_id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                usedAt == null ? null : usedAt.toInstant(),
                row.getObject("superseded_at") != null,
                row.getObject("revoked_at") != null);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A refresh token as it is kept: its use is remembered, its text is not. */
    record StoredToken(
            SessionId sessionId,
            UserId userId,
            Instant expiresAt,
            @Nullable Instant usedAt,
            boolean isSuperseded,
            boolean isRevoked) {}
}
