package com.galerimerkezi.messenger.desktop.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private final Background background = new Background(Runnable::run);

    @Test
    void whatIsWishedForAfterTheEndIsLeftUndoneWithoutAnError() {
        background.close();

        assertThat(background.start(() -> fail("began after the end"))).isDone();
        assertThat(background.later(Duration.ZERO, () -> fail("came after the end")))
                .isDone();
        assertThat(background.call(() -> fail("was called after the end"))).isCancelled();
        assertThat(background.inOrder(() -> fail("was written after the end"))).isCancelled();
    }
}
