package com.galerimerkezi.messenger.server.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a test awaits is looked for every 20 ms, and for the first time after as long: Awaitility's own 100 ms are a fifth of
 * what the tests of the windows take. Every test class has it (META-INF/services).
 */
public final class PromptWaiting implements BeforeAllCallback {

    private static final Duration PAUSE = Duration.ofMillis(20);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultPollDelay(PAUSE);
        Awaitility.setDefaultPollInterval(PAUSE);
    }
}
