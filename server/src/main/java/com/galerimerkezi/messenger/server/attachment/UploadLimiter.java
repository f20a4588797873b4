package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** As many files as somebody can choose: the photos of a whole yard at once, and then one a second. */
@Component
final class UploadLimiter {

    private static final int BURST = 300;
    private static final int PER_SECOND = 1;
    private static final int REMEMBERED = 50_000;

    private final boolean enabled;
    private final TimeMeter time;
    private final Map<UserId, Bucket> users = new ConcurrentHashMap<>();

    UploadLimiter(Settings settings, TimeMeter time) {
        enabled = settings.limits().enabled();
        this.time = time;
    }

    /** Throws RATE_LIMITED. */
    void admit(Caller caller) {
        if (enabled && !caller.speaksForTheServer()) {
            var probe = bucketOf(caller.userId()).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw RefusedException.later(ErrorCode.RATE_LIMITED, Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
    }

    private Bucket bucketOf(UserId user) {
        if (users.size() > REMEMBERED) {
            // A full bucket says nothing that a new one would not.
            users.values().removeIf(bucket -> bucket.getAvailableTokens() >= BURST);
        }
        return users.computeIfAbsent(
                user,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(BURST).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
