package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Users and galleries as the operator changes them. */
@Repository
class AccountRepository {
    private static final String LIST = """
            SELECT u.email, u.first_name, u.last_name, u.role, g.name AS gallery_name, u.is_active
            FROM users u
            JOIN galleries g ON g.id = u.gallery_id
            ORDER BY g.is_support DESC, g.name, u.created_at
            """;

    private static final String HAS_ADMIN = "SELECT EXISTS (SELECT 1 FROM users WHERE role = 'admin')";

    private static final String HAS_DEALERS = "SELECT EXISTS (SELECT 1 FROM galleries WHERE NOT is_support)";

    private static final String FIND_USER = """
            SELECT id, gallery_id FROM users WHERE lower(email COLLATE "C") = lower(:email COLLATE "C")
            """;

    private static final String FIND_GALLERY = "SELECT id FROM galleries WHERE lower(name) = lower(:name)";

    private static final String FIND_SUPPORT = "SELECT id FROM galleries WHERE is_support";

    private static final String INSERT_GALLERY = """
            WITH gallery AS (
                INSERT INTO galleries (id, name, city, is_support) VALUES (:id, :name, :city, :isSupport) RETURNING id
            )
            INSERT INTO gallery_heads (gallery_id) SELECT id FROM gallery
            """;

    private static final String INSERT_USER = """
            INSERT INTO users (id, gallery_id, email, password_hash, first_name, last_name, role)
            VALUES (:id, :galleryId, :email, :passwordHash, :firstName, :lastName, :role)
            ON CONFLICT (lower(email COLLATE "C")) DO NOTHING
            """;

    private static final String SET_ACTIVE = """
            UPDATE users
            SET is_active = :isActive
            WHERE lower(email COLLATE "C") = lower(:email COLLATE "C")
            """;

    private static final String CHANGE_PASSWORD = """
            UPDATE users
            SET password_hash = :hash
            WHERE lower(email COLLATE "C") = lower(:email COLLATE "C")
            """;

    private static final String END_SESSIONS = """
            UPDATE sessions
            SET revoked_at = :at, revoke_reason = :reason
            WHERE revoked_at IS NULL
                AND user_id = (SELECT id FROM users WHERE lower(email COLLATE "C") = lower(:email COLLATE "C"))
            """;

    private final JdbcClient jdbc;

    AccountRepository(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    List<Account> list() {
        return jdbc.sql(LIST)
                .query((row, number) -> new Account(
                        row.getString("email"),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        Role.of(row.getString("role")),
                        row.getString("gallery_name"),
                        row.getBoolean("is_active")))
                .list();
    }

    boolean hasAdmin() {
        return jdbc.sql(HAS_ADMIN).query(Boolean.class).single();
    }

    boolean hasDealers() {
        return jdbc.sql(HAS_DEALERS).query(Boolean.class).single();
    }

    /** What the operator did to them stands in their gallery's audit log. */
    AuditEvent done(AuditAction action, String email) {
        return jdbc.sql(FIND_USER)
                .param("email", email)
                .query((row, number) -> new AuditEvent(
                        new GalleryId(row.getObject("gallery_id", UUID.class)),
                        null,
                        action,
                        new UserId(row.getObject("id", UUID.class)),
                        Map.of("by", "operator")))
                .single();
    }

    Optional<UUID> findGallery(String name) {
        return jdbc.sql(FIND_GALLERY)
                .param("name", name)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    Optional<UUID> findSupport() {
        return jdbc.sql(FIND_SUPPORT)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional();
    }

    void insertGallery(UUID id, String name, String city, boolean isSupport) {
        jdbc.sql(INSERT_GALLERY)
                .param("id", id)
                .param("name", name)
                .param("city", city)
                .param("isSupport", isSupport)
                .update();
    }

    /** Whether the address was free. */
    boolean insertUser(UUID id, UUID gallery, Account account, String passwordHash) {
        return jdbc.sql(INSERT_USER)
                        .param("id", id)
                        .param("galleryId", gallery)
                        .param("email", account.email())
                        .param("passwordHash", passwordHash)
                        .param("firstName", account.firstName())
                        .param("lastName", account.lastName())
                        .param("role", account.role().wireName())
                        .update()
                == 1;
    }

    boolean setActive(String email, boolean isActive) {
        return jdbc.sql(SET_ACTIVE)
                        .param("isActive", isActive)
                        .param("email", email)
                        .update()
                == 1;
    }

    boolean changePassword(String email, String hash) {
        return jdbc.sql(CHANGE_PASSWORD)
                        .param("hash", hash)
                        .param("email", email)
                        .update()
                == 1;
    }

    void endSessions(String email, String reason, Instant at) {
        jdbc.sql(END_SESSIONS)
                .param("email", email)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
