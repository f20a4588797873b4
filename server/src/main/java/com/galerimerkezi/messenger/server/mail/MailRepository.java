package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each user wants, when a desktop of his was there, and how far his mail is. */
@Repository
class MailRepository {

    private static final String IS_WANTED = "SELECT wanted FROM mail_people WHERE user_id = :userId";

    /** Somebody with a token of another issuer may be none of ours. */
    private static final String SET_WANTED = """
            INSERT INTO mail_people (user_id, wanted)
            SELECT id, :wanted FROM users WHERE id = :userId
            ON CONFLICT (user_id) DO UPDATE SET wanted = excluded.wanted
            """;

    /** Whoever is there needs no mail; the next one is another. In order, so that two nodes never wait for each other. */
    private static final String SEE = """
            INSERT INTO mail_people AS p (user_id, seen_at)
            SELECT id, :at FROM users WHERE id = ANY (:users) ORDER BY id
            ON CONFLICT (user_id) DO UPDATE
            SET seen_at = GREATEST(p.seen_at, excluded.seen_at), digest_id = NULL, tries = 0, failing_since = NULL,
                next_try_at = '-infinity'
            """;

    private static final String CLAIM = """
            INSERT INTO mail_people AS p (user_id, digest_id, leased_until)
            VALUES (:userId, :digestId, :until)
            ON CONFLICT (user_id) DO UPDATE
            SET digest_id = coalesce(p.digest_id, excluded.digest_id), leased_until = excluded.leased_until,
                lease = p.lease + 1
            WHERE p.next_try_at <= :now AND p.leased_until <= :now
            RETURNING digest_id, tries, failing_since, lease
            """;

    private static final String SETTLE = """
            UPDATE mail_people
            SET settled_at = :now, digest_id = NULL, tries = 0, failing_since = NULL, next_try_at = '-infinity',
                leased_until = '-infinity'
            WHERE user_id = :userId AND lease = :lease
            """;

    private static final String POSTPONE = """
            UPDATE mail_people
            SET tries = tries + 1, failing_since = coalesce(failing_since, :now), next_try_at = :next,
                leased_until = '-infinity'
            WHERE user_id = :userId AND lease = :lease
            """;

    private static final String RELEASE = """
            UPDATE mail_people
            SET leased_until = '-infinity'
            WHERE user_id = :userId AND lease = :lease
            """;

    private final JdbcClient jdbc;

    MailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isWanted(UserId user) {
        return jdbc.sql(IS_WANTED)
                .param("userId", user.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    void setWanted(UserId user, boolean isWanted) {
        jdbc.sql(SET_WANTED)
                .param("userId", user.value())
                .param("wanted", isWanted)
                .update();
    }

    void see(Collection<UserId> users, Instant at) {
        jdbc.sql(SEE)
                .param("users", users.stream().map(UserId::value).toArray(UUID[]::new))
                .param("at", utc(at))
                .update();
    }

    /** For one courier alone until then; empty when another was faster. */
    Optional<Claim> claim(UserId user, UUID digest, Instant now, Instant until) {
        return jdbc.sql(CLAIM)
                .param("userId", user.value())
                .param("digestId", digest)
                .param("now", utc(now))
                .param("until", utc(until))
                .query((row, number) -> new Claim(
                        user,
                        row.getObject("digest_id", UUID.class),
                        row.getInt("tries"),
                        Optional.ofNullable(row.getObject("failing_since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getLong("lease")))
                .optional();
    }

    /** Nothing more until this person was there. */
    void settle(Claim claim, Instant now) {
        jdbc.sql(SETTLE)
                .param("userId", claim.user().value())
                .param("lease", claim.lease())
                .param("now", utc(now))
                .update();
    }

    void postpone(Claim claim, Instant now, Instant next) {
        jdbc.sql(POSTPONE)
                .param("userId", claim.user().value())
                .param("lease", claim.lease())
                .param("now", utc(now))
                .param("next", utc(next))
                .update();
    }

    void release(Claim claim) {
        jdbc.sql(RELEASE)
                .param("userId", claim.user().value())
                .param("lease", claim.lease())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** The right to send somebody's mail. */
    record Claim(
            UserId user, UUID digest, int tries, @Nullable Instant failingSince, long lease) {}
}
