package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What authenticator apps share with the server, and what was used of it. */
@Repository
class TwoFactorRepository {

    private static final String FIND = """
            SELECT secret, confirmed_at IS NOT NULL AS is_on FROM two_factors WHERE user_id = :userId
            """;

    private static final String BEGIN = """
            INSERT INTO two_factors (user_id, secret, created_at) VALUES (:userId, :secret, :at)
            ON CONFLICT (user_id) DO UPDATE SET secret = :secret, created_at = :at, last_step = 0
            WHERE two_factors.confirmed_at IS NULL
            """;

    private static final String CONFIRM = """
            UPDATE two_factors SET confirmed_at = :at, last_step = :step
            WHERE user_id = :userId AND secret = :secret AND confirmed_at IS NULL
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

    TwoFactorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Secret> find(UserId user) {
        return jdbc.sql(FIND)
                .param("userId", user.value())
                .query((row, number) ->
                        new Secret(new SecretKeySpec(row.getBytes("secret"), "RAW"), row.getBoolean("is_on")))
                .optional();
    }

    /** False where one is in use. */
    boolean begin(UserId user, byte[] secret, Instant at) {
        return jdbc.sql(BEGIN)
                        .param("userId", user.value())
                        .param("secret", secret)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean confirm(UserId user, byte[] secret, long step, Instant at) {
        return jdbc.sql(CONFIRM)
                        .param("userId", user.value())
                        .param("secret", secret)
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

    record Secret(SecretKey key, boolean isOn) {

        byte[] bytes() {
            return key.getEncoded();
        }
    }
}
