package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Bytes on the server that nobody wants any more: the server is told, now or when the line is there again. */
final class GivenUp {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Semaphore again = new Semaphore(0);
    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, Math::random);
    private final UploadServer server;
    private final UploadRepository rows;
    private final Background background;

    GivenUp(UploadServer server, UploadRepository rows, Background background) {
        this.server = server;
        this.rows = rows;
        this.background = background;
    }

    void add(FileTicket ticket) {
        rows.giveUp(ticket);
        tell();
    }

    /** Tells what was not told yet, and waits no longer for the line. */
    void tell() {
        again.release();
        var _ = background.start(() -> {
            try {
                tellAll();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void tellAll() throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            for (var next = rows.givenUp(); !next.isEmpty(); next = rows.givenUp()) {
                again.drainPermits();
                tell(next.getFirst());
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Its last piece may be on its way still, and the server busy with it. */
    private void tell(String uploadUrl) throws InterruptedException {
        try {
            server.giveUp(uploadUrl);
        } catch (GatewayException refused) {
            if (refused.isTemporary() || refused.endsSession()) {
                var pause = backoff.afterFailure(refused.retryAfter());
                var _ = again.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                return;
            }
            // nothing to take back: it became a message, or the server gave it up itself
        }
        backoff.succeeded();
        rows.forgetGivenUp(uploadUrl);
    }
}
