package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** No request goes further without a caller, but for the few routes that stand open. */
@Component
@Order(0)
final class CallerFilter implements WebFilter {

    static final String CALLER = Caller.class.getName();
    private static final String BEARER = "Bearer ";

    /** A token in the address would stand in every log on the way. */
    private static final List<String> TOKEN_PARAMETERS = List.of("token", "access_token");

    private final TokenVerifier tokens;
    private final OutsideTokens outside;
    private final ServiceCallers services;
    private final Scheduler workers = Schedulers.fromExecutor(new VirtualThreadTaskExecutor("token-"));

    CallerFilter(TokenVerifier tokens, OutsideTokens outside, ServiceCallers services) {
        this.tokens = tokens;
        this.outside = outside;
        this.services = services;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<Void> admitted = Mono.fromRunnable(() -> admit(exchange));
        // An outside token's user is looked up, and so is a service's token, for which the event loop must not wait.
        return (outside.areAccepted() || isService(exchange.getRequest()) ? admitted.subscribeOn(workers) : admitted)
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    private void admit(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        refuseTokensInTheAddress(request);
        if (!OpenRoutes.match(request.getPath().pathWithinApplication())) {
            exchange.getAttributes().put(CALLER, callerOf(request));
        }
    }

    private Caller callerOf(ServerHttpRequest request) {
        var token = tokenIn(request);
        if (token == null) {
            throw new RefusedException(ErrorCode.TOKEN_MISSING);
        }
        var gallery = request.getHeaders().getFirst(ApiHeaders.GALLERY_ID);
        if (ServiceTokenText.isOne(token)) {
            return services.callerOf(
                    token, gallery, request.getMethod(), request.getPath().pathWithinApplication());
        }
        var caller = tokens.verify(token).caller();
        if (gallery != null && !gallery.equalsIgnoreCase(caller.galleryId().toString())) {
            throw new RefusedException(ErrorCode.GALLERY_MISMATCH);
        }
        return caller;
    }

    private static boolean isService(ServerHttpRequest request) {
        var token = tokenIn(request);
        return token != null && ServiceTokenText.isOne(token);
    }

    private static @Nullable String tokenIn(ServerHttpRequest request) {
        var header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? null
                : header.substring(BEARER.length()).strip();
    }

    private static void refuseTokensInTheAddress(ServerHttpRequest request) {
        for (var name : TOKEN_PARAMETERS) {
            if (request.getQueryParams().containsKey(name)) {
                throw RefusedException.field(name, "in_query");
            }
        }
    }
}
