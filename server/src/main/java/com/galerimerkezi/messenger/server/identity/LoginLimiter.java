package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Slows guessing down, per account and per address; an account is never locked for good, as a rival could do that. */
@Component
final class LoginLimiter {

    private static final int PER_ACCOUNT = 5;
    private static final int PER_ADDRESS = 20;
    private static final int REMEMBERED = 10_000;

    private final boolean enabled;
    private final Map<String, Bucket> accounts = leastRecentlyUsedGoFirst();
    private final Map<String, Bucket> addresses = leastRecentlyUsedGoFirst();

    LoginLimiter(Settings settings) {
        enabled = settings.limits().enabled();
    }

    /** Paid before the password is looked at, or guesses made at once would all pass; only a wrong one stays paid. */
    <T> T guess(String email, @Nullable InetAddress address, Supplier<T> work) {
        if (!enabled) {
            return work.get();
        }
        var paid = pay(email, address);
        boolean wrong = false;
        try {
            return work.get();
        } catch (RefusedException refusal) {
            wrong = refusal.code() == ErrorCode.BAD_CREDENTIALS;
            throw refusal;
        } finally {
            if (!wrong) {
                giveBack(paid);
            }
        }
    }

    private List<Bucket> pay(String email, @Nullable InetAddress address) {
        var paid = new ArrayList<Bucket>();
        for (var bucket : bucketsOf(email, address)) {
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                giveBack(paid);
                throw RefusedException.later(ErrorCode.RATE_LIMITED, Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
            paid.add(bucket);
        }
        return paid;
    }

    private List<Bucket> bucketsOf(String email, @Nullable InetAddress address) {
        var account = bucketIn(accounts, email.strip().toLowerCase(Locale.ROOT), PER_ACCOUNT);
        // On this machine a reverse proxy speaks for everybody.
        return address == null || address.isLoopbackAddress()
                ? List.of(account)
                : List.of(account, bucketIn(addresses, address.getHostAddress(), PER_ADDRESS));
    }

    private static void giveBack(List<Bucket> paid) {
        paid.forEach(bucket -> bucket.addTokens(1));
    }

    private static Bucket bucketIn(Map<String, Bucket> buckets, String key, int guesses) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, _ -> fifteenMinutes(guesses));
        }
    }

    private static Bucket fifteenMinutes(int guesses) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(guesses).refillGreedy(guesses, Duration.ofMinutes(15)))
                .build();
    }

    private static Map<String, Bucket> leastRecentlyUsedGoFirst() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
