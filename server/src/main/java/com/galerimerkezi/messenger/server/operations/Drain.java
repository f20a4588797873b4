package com.galerimerkezi.messenger.server.operations;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets the requests under way end before the program does, and turns later ones away. */
@Component
@Order(-1)
public final class Drain implements WebFilter {

    private static final Duration COME_BACK = Duration.ofSeconds(2);

    /** One party is the server itself, so that the phase cannot end while it runs. */
    private final Phaser underWay = new Phaser(1);

    private volatile boolean closing;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (closing || underWay.register() < 0) {
            return Mono.error(RefusedException.later(ErrorCode.SHUTTING_DOWN, COME_BACK));
        }
        return chain.filter(exchange).doFinally(_ -> underWay.arriveAndDeregister());
    }

    void refuseWhenClosing() {
        if (closing) {
            throw RefusedException.later(ErrorCode.SHUTTING_DOWN, COME_BACK);
        }
    }

    /** Returns when the last request has been answered, or when patience ends. */
    public void close(Duration patience) {
        closing = true;
        int phase = underWay.arriveAndDeregister();
        try {
            underWay.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException enough) {
            // The last ones are cut; their senders ask again with the same id.
        }
    }
}
