package com.galerimerkezi.messenger.desktop.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stands for the UI thread where background threads publish to stores. */
public final class OneThread implements Executor, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("ui").factory());

    @Override
    public void execute(Runnable action) {
        if (!thread.isShutdown()) {
            thread.execute(action);
        }
    }

    /** What a test reads of a store is read on the store's thread. */
    public <T> T get(Callable<T> question) {
        try {
            return thread.submit(question).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError(failure);
        }
    }

    public void run(Runnable action) {
        var _ = get(() -> {
            action.run();
            return true;
        });
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
