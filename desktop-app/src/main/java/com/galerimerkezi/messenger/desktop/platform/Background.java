package com.galerimerkezi.messenger.desktop.platform;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that is not the UI thread: work that may wait, work that keeps its order, work for later. */
public final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration LAST_WRITES = Duration.ofMillis(500);
    private static final Duration INTERRUPTED = Duration.ofMillis(300);

    private final Executor ui;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService disk = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("disk").factory());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("timer").factory());

    public Background(Executor ui) {
        this.ui = ui;
    }

    public void onUi(Runnable action) {
        ui.execute(action);
    }

    /** Waits where it likes; the future completes on the UI thread. */
    public <T> CompletableFuture<T> call(Callable<T> work) {
        return submit(workers, work);
    }

    /** One after another, in the order of the calls; the future completes on the UI thread. */
    public <T> CompletableFuture<T> inOrder(Callable<T> work) {
        return submit(disk, work);
    }

    private <T> CompletableFuture<T> submit(ExecutorService executor, Callable<T> work) {
        var answer = new CompletableFuture<T>();
        try {
            executor.execute(() -> run(work, answer));
        } catch (RejectedExecutionException closed) {
            answer.cancel(false);
        }
        return answer;
    }

    private <T> void run(Callable<T> work, CompletableFuture<T> answer) {
        try {
            var value = work.call();
            ui.execute(() -> answer.complete(value));
        } catch (GatewayException refused) {
            ui.execute(() -> answer.completeExceptionally(refused));
        } catch (Exception failure) {
            if (!isClosed()) {
                // the future's reader shows that it failed; only here is it known why
                LOG.warn("Work in the background failed", failure);
            }
            ui.execute(() -> answer.completeExceptionally(failure));
        }
    }

    /** A loop of its own, until {@link #close} interrupts it. */
    public Future<?> start(Runnable loop) {
        return unlessClosed(() -> workers.submit(() -> {
            try {
                loop.run();
            } catch (RuntimeException failure) {
                if (!isClosed()) {
                    LOG.error("A loop in the background ended", failure);
                }
            }
        }));
    }

    public boolean isClosed() {
        return workers.isShutdown();
    }

    public Future<?> later(Duration delay, Runnable action) {
        return unlessClosed(() -> timer.schedule(() -> ui.execute(action), delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** What the UI thread still wishes for while the session ends is no error of its own. */
    private static Future<?> unlessClosed(Supplier<Future<?>> beginning) {
        try {
            return beginning.get();
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.failedFuture(closed);
        }
    }

    /** Interrupts what waits and finishes what writes. */
    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
        disk.shutdown();
        try {
            var _ = workers.awaitTermination(INTERRUPTED.toMillis(), TimeUnit.MILLISECONDS);
            if (!disk.awaitTermination(LAST_WRITES.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The last writes did not end in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
