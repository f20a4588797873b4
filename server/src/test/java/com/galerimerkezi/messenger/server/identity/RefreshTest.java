package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.contract.RefreshRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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

    @RepeatedTest(5)
    void oneTokenAtOnceManyTimesLeavesOneLivingChain() throws Exception {
        var answers = refreshAtOnce(8);

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

    private List<Answer> refreshAtOnce(int times) throws Exception {
        var answers = new ArrayList<Answer>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> again = () -> refresh(first);
            for (var answer : executor.invokeAll(Collections.nCopies(times, again))) {
                answers.add(answer.get());
            }
        }
        return answers;
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
