package com.galerimerkezi.messenger.server.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Work that comes later or again and again, on virtual threads. A failure is logged and the next time comes all the same. */
@Component
public final class Background implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("background").daemon().factory());

    /** Nothing happens after the end of the program. */
    public void after(Duration delay, String what, Runnable work) {
        try {
            var _ = clockwork.schedule(() -> onVirtualThread(what, work), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException over) {
            LOG.debug("Too late for {}", what);
        }
    }

    public void every(Duration first, Duration pause, String what, Runnable work) {
        after(first, what, () -> {
            try {
                work.run();
            } finally {
                every(pause, pause, what, work);
            }
        });
    }

    private static void onVirtualThread(String what, Runnable work) {
        Thread.ofVirtual().name(what).start(() -> {
            try {
                work.run();
            } catch (RefusedException notNow) {
                LOG.warn("{}: {}, tried again later", what, notNow.code());
            } catch (RuntimeException failure) {
                LOG.warn("{} failed, tried again later", what, failure);
            }
        });
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}
