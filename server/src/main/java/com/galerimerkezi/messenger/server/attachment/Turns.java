package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** One request at a time for each upload; who comes second is asked to come later. */
final class Turns {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Set<FileId> taken = ConcurrentHashMap.newKeySet();
    private final Set<FileId> working = ConcurrentHashMap.newKeySet();

    <T> T take(FileId id, Supplier<T> work) {
        if (!taken.add(id)) {
            throw RefusedException.later(ErrorCode.BUSY, SOON);
        }
        try {
            if (working.contains(id)) {
                throw RefusedException.later(ErrorCode.BUSY, SOON);
            }
            return work.get();
        } finally {
            taken.remove(id);
        }
    }

    /**
     * Work that may take longer than anybody waits, by whoever has the turn: it goes on when STORAGE_UNAVAILABLE is
     * thrown, and until its end the upload is nobody else's.
     */
    void whileWaiting(FileId id, Runnable work) {
        working.add(id);
        var task = new FutureTask<Void>(
                () -> {
                    try {
                        work.run();
                    } finally {
                        working.remove(id);
                    }
                },
                null);
        Thread.ofVirtual().name("upload-" + id).start(task);
        try {
            task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, SOON);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw RefusedException.later(ErrorCode.SHUTTING_DOWN, SOON);
        }
    }
}
