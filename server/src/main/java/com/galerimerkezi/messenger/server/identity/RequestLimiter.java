package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** No user takes the server from the others: far more than a person or an app catching up asks for, and no more. */
@Component
@Order(1)
final class RequestLimiter implements WebFilter {

    private static final int BURST = 300;
    private static final int PER_SECOND = 50;
    private static final int REMEMBERED = 50_000;

    /** Answers of one user that are not taken yet; each is in memory until it is. */
    private static final int AT_A_TIME = 32;

    private static final Duration SOON = Duration.ofSeconds(1);

    private final boolean enabled;
    private final Map<UserId, Bucket> users = new ConcurrentHashMap<>();
    private final Map<UserId, Integer> underWay = new ConcurrentHashMap<>();

    RequestLimiter(Settings settings) {
        enabled = settings.limits().enabled();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (enabled && exchange.getAttribute(CallerFilter.CALLER) instanceof Caller caller) {
            var probe = bucketOf(caller.userId()).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                return Mono.error(RefusedException.later(
                        ErrorCode.RATE_LIMITED, Duration.ofNanos(probe.getNanosToWaitForRefill())));
            }
            return oneMore(caller.userId(), () -> chain.filter(exchange));
        }
        return chain.filter(exchange);
    }

    private Mono<Void> oneMore(UserId user, Supplier<Mono<Void>> request) {
        if (underWay.merge(user, 1, Integer::sum) > AT_A_TIME) {
            oneLess(user);
            return Mono.error(RefusedException.later(ErrorCode.RATE_LIMITED, SOON));
        }
        return Mono.defer(request).doFinally(_ -> oneLess(user));
    }

    private void oneLess(UserId user) {
        underWay.computeIfPresent(user, (_, count) -> count == 1 ? null : count - 1);
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
                        .build());
    }
}
