package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** For what costs more than other requests: how much of it each user may ask for. */
@Component
public final class UserLimits {

    private final boolean enabled;
    private final TimeMeter time;

    UserLimits(Settings settings, TimeMeter time) {
        enabled = settings.limits().enabled();
        this.time = time;
    }

    /** So many at once, and then so many a second. */
    public UserLimit of(int burst, int perSecond) {
        return new UserLimit(enabled, burst, perSecond, time);
    }

    /** One kind of request. */
    public static final class UserLimit {

        private static final int REMEMBERED = 50_000;

        private final Map<UserId, Bucket> users = new ConcurrentHashMap<>();
        private final boolean enabled;
        private final int burst;
        private final int perSecond;
        private final TimeMeter time;

        private UserLimit(boolean enabled, int burst, int perSecond, TimeMeter time) {
            this.enabled = enabled;
            this.burst = burst;
            this.perSecond = perSecond;
            this.time = time;
        }

        /** Throws RATE_LIMITED. */
        public void admit(UserId user) {
            refusal(user).ifPresent(refused -> {
                throw refused;
            });
        }

        /** Empty for a request that may go on. */
        Optional<RefusedException> refusal(UserId user) {
            if (!enabled) {
                return Optional.empty();
            }
            var probe = bucketOf(user).tryConsumeAndReturnRemaining(1);
            return probe.isConsumed()
                    ? Optional.empty()
                    : Optional.of(RefusedException.later(
                            ErrorCode.RATE_LIMITED, Duration.ofNanos(probe.getNanosToWaitForRefill())));
        }

        private Bucket bucketOf(UserId user) {
            if (users.size() > REMEMBERED) {
                // A full bucket says nothing that a new one would not.
                users.values().removeIf(bucket -> bucket.getAvailableTokens() >= burst);
            }
            return users.computeIfAbsent(
                    user,
                    _ -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                            .withCustomTimePrecision(time)
                            .build());
        }
    }
}
