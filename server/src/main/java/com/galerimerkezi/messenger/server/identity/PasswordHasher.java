package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with OWASP's least parameters. Each hash takes 19 MiB, so only as many run at once as there are cores. */
@Component
public final class PasswordHasher {

    private static final int MEMORY_KIB = 19_456;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String hashOfNobody = argon2.encode("nobody");

    public String hash(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(password)));
    }

    /** Takes as long for an unknown user (no hash) as for a known one. */
    boolean matches(String password, @Nullable String hash) {
        return inTurn(() -> {
            boolean matches = argon2.matches(password, hash == null ? hashOfNobody : hash);
            return matches && hash != null;
        });
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw RefusedException.later(ErrorCode.BUSY, PATIENCE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw RefusedException.later(ErrorCode.SHUTTING_DOWN, PATIENCE);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
