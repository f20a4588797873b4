package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.UserProfile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UserRepository {

    private static final String FIND_BY_EMAIL = """
            SELECT u.*, g.name AS gallery_name
            FROM users u
            JOIN galleries g ON g.id = u.gallery_id
            WHERE lower(u.email COLLATE "C") = lower(:email COLLATE "C")
            """;

    private static final String FIND_BY_ID = """
            SELECT u.*, g.name AS gallery_name
            FROM users u
            JOIN galleries g ON g.id = u.gallery_id
            WHERE u.id = :id
            """;

    private static final String CHANGE_PASSWORD = """
            UPDATE users
            SET password_hash = :hash
            WHERE id = :id AND password_hash = :oldHash
            """;

    /** Locks the row, so that a new password or a disabling comes before this transaction or after it. */
    private static final String STILL_SIGNS_IN_WITH = """
            SELECT 1
            FROM users
            WHERE id = :id AND is_active AND password_hash = :hash
            FOR SHARE
            """;

    private final JdbcClient jdbc;

    UserRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<User> findByEmail(String email) {
        return jdbc.sql(FIND_BY_EMAIL)
                .param("email", email)
                .query(UserRepository::userIn)
                .optional();
    }

    Optional<User> findById(UserId id) {
        return jdbc.sql(FIND_BY_ID)
                .param("id", id.value())
                .query(UserRepository::userIn)
                .optional();
    }

    /** False when the old one is no more. */
    boolean changePassword(UserId id, String oldHash, String hash) {
        return jdbc.sql(CHANGE_PASSWORD)
                        .param("hash", hash)
                        .param("id", id.value())
                        .param("oldHash", oldHash)
                        .update()
                == 1;
    }

    boolean stillSignsInWith(UserId id, String hash) {
        return jdbc.sql(STILL_SIGNS_IN_WITH)
                .param("id", id.value())
                .param("hash", hash)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static User userIn(ResultSet row, int number) throws SQLException {
        var profile = new UserProfile(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                Role.of(row.getString("role")),
                new GalleryId(row.getObject("gallery_id", UUID.class)),
                row.getString("gallery_name"));
        return new User(profile, row.getString("password_hash"), row.getBoolean("is_active"));
    }
}
