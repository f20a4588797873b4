package com.galerimerkezi.messenger.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final List<String> log = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private final OneAtATime work = new OneAtATime(this::work);

    private void work() {
        log.add("begin");
        var asks = meanwhile;
        meanwhile = () -> {};
        asks.run();
        log.add("end");
    }

    @Test
    void whoAsksWhileItRunsIsNotForgottenHoweverLate() {
        meanwhile = work::run;

        work.run();

        assertThat(log).containsExactly("begin", "end", "begin", "end");
    }

    @Test
    void manyWhoAskMeanwhileAreDoneInOneGo() {
        meanwhile = () -> {
            work.run();
            work.run();
            work.run();
        };

        work.run();

        assertThat(log).hasSize(4);
    }

    @Test
    void afterAFailureItRunsAgain() {
        meanwhile = () -> {
            throw new IllegalStateException("the store is away");
        };

        assertThatThrownBy(work::run).hasMessage("the store is away");
        work.run();

        assertThat(log).containsExactly("begin", "begin", "end");
    }
}
