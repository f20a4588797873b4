package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What authenticator apps share with the server, and what was used of it. */
@Repository
class TwoFactorRepository {

    private static final Logger LOG = LoggerFactory.getLogger(TwoFactorRepository.class);

    private static final String FIND = """
            SELECT secret, sealed, created_at, confirmed_at IS NOT NULL AS is_on FROM two_factors WHERE user_id = :userId
            """;

    private static final String FIND_UNSEALED = """
            SELECT user_id, secret FROM two_factors WHERE NOT sealed FOR UPDATE
            """;

    private static final String SEAL = """
            UPDATE two_factors SET secret = :secret, sealed = true WHERE user_id = :userId AND NOT sealed
            """;

    private static final String BEGIN = """
            INSERT INTO two_factors (user_id, secret, sealed, created_at) VALUES (:userId, :secret, true, :at)
            ON CONFLICT (user_id) DO UPDATE SET secret = :secret, sealed = true, created_at = :at, last_step = 0
            WHERE two_factors.confirmed_at IS NULL
            """;

    private static final String CONFIRM = """
            UPDATE two_factors SET confirmed_at = :at, last_step = :step
            WHERE user_id = :userId AND created_at = :begun AND confirmed_at IS NULL
            """;

    /** Of two who come with one code the second waits for the row and finds it used. */
    private static final String USE_STEP = """
            UPDATE two_factors SET last_step = :step
            WHERE user_id = :userId AND confirmed_at IS NOT NULL AND last_step < :step
            """;

    private static final String INSERT_RECOVERY_CODE = """
            INSERT INTO recovery_codes (user_id, digest) VALUES (:userId, :digest)
            """;

    private static final String USE_RECOVERY_CODE = """
            UPDATE recovery_codes SET used_at = :at
            WHERE user_id = :userId AND digest = :digest AND used_at IS NULL
            """;

    private static final String COUNT_RECOVERY_CODES = """
            SELECT count(*) FROM recovery_codes WHERE user_id = :userId AND used_at IS NULL
            """;

    private final JdbcClient jdbc;
    private final FactorBox box;

    TwoFactorRepository(JdbcClient jdbc, FactorBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    Optional<Secret> find(UserId user) {
        return jdbc.sql(FIND)
                .param("userId", user.value())
                .query((row, number) -> secretIn(user, row))
                .optional();
    }

    private Secret secretIn(UserId user, ResultSet row) throws SQLException {
        var stored = row.getBytes("secret");
        Optional<SecretKey> key =
                row.getBoolean("sealed") ? box.open(user, stored) : Optional.of(new SecretKeySpec(stored, "RAW"));
        if (key.isEmpty()) {
            LOG.error("The second factor of user {} was sealed with another key than this server's", user);
        }
        var begun = row.getObject("created_at", OffsetDateTime.class).toInstant();
        return new Secret(key.orElse(null), begun, row.getBoolean("is_on"));
    }

    /** Those that were stored as they are: how many. */
    int sealAll() {
        var open = jdbc.sql(FIND_UNSEALED)
                .query((row, number) -> Map.entry(
                        new UserId(row.getObject("user_id", UUID.class)),
                        new SecretKeySpec(row.getBytes("secret"), "RAW")))
                .list();
        for (var each : open) {
            jdbc.sql(SEAL)
                    .param("userId", each.getKey().value())
                    .param("secret", box.seal(each.getKey(), each.getValue().getEncoded()))
                    .update();
        }
        return open.size();
    }

    /** False where one is in use. */
    boolean begin(UserId user, byte[] secret, Instant at) {
        return jdbc.sql(BEGIN)
                        .param("userId", user.value())
                        .param("secret", box.seal(user, secret))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where another one was begun meanwhile. */
    boolean confirm(UserId user, Instant begun, long step, Instant at) {
        return jdbc.sql(CONFIRM)
                        .param("userId", user.value())
                        .param("begun", begun.atOffset(ZoneOffset.UTC))
                        .param("step", step)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where it, or a newer one, was used before. */
    boolean useStep(UserId user, long step) {
        return jdbc.sql(USE_STEP)
                        .param("userId", user.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    void insertRecoveryCodes(UserId user, List<String> codes) {
        for (var code : codes) {
            jdbc.sql(INSERT_RECOVERY_CODE)
                    .param("userId", user.value())
                    .param("digest", OneTimeCode.digest(code))
                    .update();
        }
    }

    boolean useRecoveryCode(UserId user, String code, Instant at) {
        return jdbc.sql(USE_RECOVERY_CODE)
                        .param("userId", user.value())
                        .param("digest", OneTimeCode.digest(code))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int countRecoveryCodes(UserId user) {
        return jdbc.sql(COUNT_RECOVERY_CODES)
                .param("userId", user.value())
                .query(Integer.class)
                .single();
    }

    /** Whether there was one in use. */
    boolean delete(UserId user) {
        jdbc.sql("DELETE FROM recovery_codes WHERE user_id = :userId")
                .param("userId", user.value())
                .update();
        return jdbc.sql("DELETE FROM two_factors WHERE user_id = :userId RETURNING confirmed_at IS NOT NULL")
                .param("userId", user.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** @param key null where it cannot be opened any more: then only the codes on paper help */
    record Secret(@Nullable SecretKey key, Instant begun, boolean isOn) {

        OptionalLong stepOf(String code, Instant now) {
            return key == null ? OptionalLong.empty() : Totp.stepOf(key.getEncoded(), code, now);
        }
    }
}
