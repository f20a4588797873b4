package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SessionEndTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Dealers.Person person;

    @BeforeEach
    void somebodyNew() {
        person = SERVER.world().dealers().staff(SERVER.world().ankara(), "Işıl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is_active = false", "password_hash = 'another'"})
    void whoIsLockedOutWhileSigningInStaysOut(String lockedOut) throws Exception {
        var signingIn = new CompletableFuture<Future<Answer>>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var transaction = new TransactionTemplate(
                    new JdbcTransactionManager(SERVER.server().part(DataSource.class)));
            transaction.executeWithoutResult(_ -> {
                SERVER.server()
                        .part(JdbcClient.class)
                        .sql("UPDATE users SET " + lockedOut + " WHERE id = :id")
                        .param("id", person.id().value())
                        .update();
                signingIn.complete(executor.submit(this::login));
                await().until(() -> somebodyWaits() || signingIn.join().isDone());
            });
        }

        assertThat(signingIn.join().get().code()).isEqualTo(ErrorCode.BAD_CREDENTIALS);
        assertThat(sessions()).isZero();
    }

    @Test
    void aSessionEndedWhileTheServerCouldNotLookIsEndedAfterwards() {
        var signedIn = login();

        SERVER.jdbc()
                .sql("UPDATE sessions SET revoked_at = now() - interval '5 minutes' WHERE user_id = :id")
                .param("id", person.id().value())
                .update();

        var client = new Client(
                SERVER.server().address(), signedIn.data().path("access_token").textValue());
        await().untilAsserted(() -> assertThat(client.get("/auth/me").code()).isEqualTo(ErrorCode.SESSION_REVOKED));
    }

    @Test
    void anEndedSessionIsRememberedAsLongAsAnyTokenOfItMayLive() {
        var lately = session("now() - interval '40 days'", "now() - interval '6 days'", "now() + interval '1 day'");

        var rememberedAtStart = new RevokedSessions(new SessionRepository(SERVER.jdbc()), Clock.systemUTC());

        assertThat(rememberedAtStart.contains(new SessionId(lately))).isTrue();
    }

    @Test
    void sessionsLongOverAreForgottenAndLivingOnesAreNot() {
        var revoked = session("now() - interval '40 days'", "now() - interval '8 days'", "now() + interval '1 day'");
        var ranOut = session("now() - interval '40 days'", "NULL", "now() - interval '8 days'");
        var lately = session("now() - interval '40 days'", "now()", "now() - interval '1 day'");
        var living = session("now() - interval '400 days'", "NULL", "now() + interval '1 day'");

        SERVER.server().part(OldSessions.class).forget();

        assertThat(SERVER.jdbc()
                        .sql("SELECT id FROM sessions WHERE user_id = :id")
                        .param("id", person.id().value())
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(lately, living)
                .doesNotContain(revoked, ranOut);
    }

    private UUID session(String createdAt, String revokedAt, String tokenExpiresAt) {
        var id = UUID.randomUUID();
        SERVER.jdbc()
                .sql("INSERT INTO sessions (id, user_id, created_at, revoked_at) VALUES (:id, :user, " + createdAt
                        + ", " + revokedAt + ")")
                .param("id", id)
                .param("user", person.id().value())
                .update();
        SERVER.jdbc()
                .sql("INSERT INTO refresh_tokens (digest, session_id, expires_at) VALUES (:digest, :id, "
                        + tokenExpiresAt + ")")
                .param("digest", RefreshToken.random().digest())
                .param("id", id)
                .update();
        return id;
    }

    private Answer login() {
        return SERVER.asNobody().post("/auth/login", new LoginRequest(person.email(), Dealers.PASSWORD, "Test"));
    }

    private static boolean somebodyWaits() {
        return SERVER.jdbc()
                        .sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int sessions() {
        return SERVER.jdbc()
                .sql("SELECT count(*) FROM sessions WHERE user_id = :id")
                .param("id", person.id().value())
                .query(Integer.class)
                .single();
    }
}
