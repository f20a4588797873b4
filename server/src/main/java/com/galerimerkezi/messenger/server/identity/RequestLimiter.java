package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.NettyPipeline;

/** No user takes the server from the others: far more than a person or an app catching up asks for, and no more. */
@Component
@Order(1)
final class RequestLimiter implements WebFilter {

    private static final int BURST = 300;
    private static final int PER_SECOND = 50;

    /** Answers of one user that are not taken yet; what was asked for is in memory until it is. */
    private static final int AT_A_TIME = 24;

    private static final Duration SOON = Duration.ofSeconds(1);

    private final boolean enabled;
    private final UserLimits.UserLimit limit;
    private final Map<UserId, Integer> underWay = new ConcurrentHashMap<>();

    RequestLimiter(Settings settings, UserLimits limits) {
        enabled = settings.limits().enabled();
        limit = limits.of(BURST, PER_SECOND);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (enabled && exchange.getAttribute(CallerFilter.CALLER) instanceof Caller caller) {
            var refusal = limit.refusal(caller.userId());
            if (refusal.isPresent()) {
                return Mono.error(refusal.get());
            }
            if (exchange.getRequest().getMethod().equals(HttpMethod.GET)) {
                return oneMore(caller.userId(), exchange.getRequest(), () -> chain.filter(exchange));
            }
        }
        return chain.filter(exchange);
    }

    private Mono<Void> oneMore(UserId user, ServerHttpRequest request, Supplier<Mono<Void>> answer) {
        if (underWay.merge(user, 1, Integer::sum) > AT_A_TIME) {
            oneLess(user);
            return Mono.error(RefusedException.later(ErrorCode.RATE_LIMITED, SOON));
        }
        return Mono.defer(answer).doFinally(_ -> onceTaken(request, () -> oneLess(user)));
    }

    /** The answer counts as given when Netty has it, not when the reader has: what is written after it tells. */
    private static void onceTaken(ServerHttpRequest request, Runnable action) {
        Connection connection = ServerHttpRequestDecorator.getNativeRequest(request);
        var codec = connection.channel().pipeline().context(NettyPipeline.HttpCodec);
        if (codec == null) {
            action.run();
        } else {
            codec.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(_ -> action.run());
        }
    }

    private void oneLess(UserId user) {
        underWay.computeIfPresent(user, (_, count) -> count == 1 ? null : count - 1);
    }
}
