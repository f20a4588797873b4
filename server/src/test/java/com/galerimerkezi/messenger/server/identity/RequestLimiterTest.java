package com.galerimerkezi.messenger.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RequestLimiterTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @Test
    void aFloodOfOneUserIsSlowedDownAndOthersAreNot() throws Exception {
        var ahmet = SERVER.as(SERVER.world().ahmet());
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(32)) {
            Callable<Answer> call = () -> ahmet.get("/sync");
            for (var answer : threads.invokeAll(Collections.nCopies(2000, call))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200, 429);
        assertThat(answers).filteredOn(answer -> answer.status() == 429).first().satisfies(answer -> {
            assertThat(answer.code()).isEqualTo(ErrorCode.RATE_LIMITED);
            assertThat(answer.header("Retry-After")).isNotNull();
        });
        assertThat(SERVER.as(SERVER.world().mehmet()).get("/sync").status()).isEqualTo(200);
    }
}
