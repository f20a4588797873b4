package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.RefreshRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RefreshTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Dealers.Person person;
    private Answer first;

    @BeforeEach
    void somebodySignsIn() {
        person = SERVER.world().dealers().staff(SERVER.world().ankara(), "Işıl");
        first = SERVER.asNobody().post("/auth/login", new LoginRequest(person.email(), Dealers.PASSWORD, "Test"));
    }

    @Test
    void oneTokenAtOnceManyTimesLeavesOneLivingChain() throws Exception {
        var answers = refreshAtOnce(5);

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        var living = answers.stream().filter(RefreshTest::isLiving).toList();
        assertThat(living).hasSize(1);
        assertThat(refresh(living.getFirst()).status()).isEqualTo(200);
        assertThat(refresh(first).code()).isEqualTo(ErrorCode.SESSION_REVOKED);
    }

    @Test
    void aSupersededTokenEndsTheWholeFamily() {
        var lost = refresh(first);
        var again = refresh(first);

        assertThat(refresh(lost).code()).isEqualTo(ErrorCode.SESSION_REVOKED);

        assertThat(refresh(again).code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(with(again).get("/auth/me").code()).isEqualTo(ErrorCode.SESSION_REVOKED);
    }

    @Test
    void anAnswerMayBeLostSeveralTimes() {
        refresh(first);
        refresh(first);

        var third = refresh(first);

        assertThat(refresh(third).status()).isEqualTo(200);
    }

    @Test
    void afterHalfAMinuteAUsedTokenEndsTheWholeFamily() {
        var second = refresh(first);
        SERVER.jdbc()
                .sql("UPDATE refresh_tokens SET used_at = used_at - interval '30 seconds' WHERE used_at IS NOT NULL")
                .update();

        assertThat(refresh(first).code()).isEqualTo(ErrorCode.SESSION_REVOKED);
        assertThat(refresh(second).code()).isEqualTo(ErrorCode.SESSION_REVOKED);
    }

    /** All of them have begun before the first one may go on. */
    private List<Answer> refreshAtOnce(int times) throws Exception {
        var refreshing = new ArrayList<Future<Answer>>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var transaction = new TransactionTemplate(
                    new JdbcTransactionManager(SERVER.server().part(DataSource.class)));
            transaction.executeWithoutResult(_ -> {
                lockSession();
                for (int i = 0; i < times; i++) {
                    refreshing.add(executor.submit(() -> refresh(first)));
                }
                await().until(() -> waiting() == times);
            });
        }
        var answers = new ArrayList<Answer>();
        for (var answer : refreshing) {
            answers.add(answer.get());
        }
        return answers;
    }

    private void lockSession() {
        SERVER.server()
                .part(JdbcClient.class)
                .sql("SELECT id FROM sessions WHERE user_id = :id FOR UPDATE")
                .param("id", person.id().value())
                .query(UUID.class)
                .single();
    }

    private static int waiting() {
        return SERVER.jdbc()
                .sql("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }

    private static boolean isLiving(Answer signedIn) {
        return SERVER.jdbc()
                .sql("SELECT used_at IS NULL AND superseded_at IS NULL FROM refresh_tokens WHERE digest = :digest")
                .param("digest", new RefreshToken(refreshTokenOf(signedIn)).digest())
                .query(Boolean.class)
                .single();
    }

    private static Answer refresh(Answer signedIn) {
        return SERVER.asNobody().post("/auth/refresh", new RefreshRequest(refreshTokenOf(signedIn)));
    }

    private static String refreshTokenOf(Answer signedIn) {
        return signedIn.data().path("refresh_token").textValue();
    }

    private static Client with(Answer signedIn) {
        return new Client(
                SERVER.server().address(), signedIn.data().path("access_token").textValue());
    }
}
