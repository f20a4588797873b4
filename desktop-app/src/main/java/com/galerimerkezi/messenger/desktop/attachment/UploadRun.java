package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Brings one file into its room, over any number of cuts; a cut costs at most the piece that was under way. */
final class UploadRun {

    static final int PIECE = 1024 * 1024;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Semaphore lineBack = new Semaphore(0);
    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, Math::random);
    private final WaitingFile waiting;
    private final LocalFile file;
    private final UploadServer server;
    private final UploadRepository rows;
    private final GivenUp givenUp;
    private final Watcher watcher;
    private @Nullable FileTicket ticket;
    private @Nullable Instant modified;

    /** Told on the thread that sends. */
    interface Watcher {
        void moved(UploadState state);

        /** From 0 to 1. */
        void advanced(double done);
    }

    UploadRun(WaitingFile waiting, UploadServer server, UploadRepository rows, GivenUp givenUp, Watcher watcher) {
        this.waiting = waiting;
        this.file = waiting.file();
        this.server = server;
        this.rows = rows;
        this.givenUp = givenUp;
        this.watcher = watcher;
        this.ticket = waiting.ticket();
        this.modified = waiting.modified();
    }

    /** Waits no longer for the line. */
    void reached() {
        lineBack.release();
    }

    /** Where its bytes went, once the server knows of it. */
    synchronized @Nullable FileTicket ticket() {
        return ticket;
    }

    /** After a failure or an interruption again, from where it was. */
    Message send() throws IOException, InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            return sent();
        } finally {
            oneAtATime.unlock();
        }
    }

    private Message sent() throws IOException, InterruptedException {
        while (true) {
            try {
                var to = announced();
                sendBytes(to);
                return server.share(waiting.room(), announcement(to));
            } catch (GatewayException failed) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (failed.is(ErrorCode.FILE_NOT_FOUND) && ticket() != null) {
                    // the server gave it up while the line was cut
                    var _ = remember(null, null);
                } else if (!failed.isTemporary()) {
                    throw failed;
                }
                waitForLine(failed);
            }
        }
    }

    /** What was begun with other bytes than those that are in the file now is begun anew. */
    private FileTicket announced() throws IOException, InterruptedException {
        var now = Files.getLastModifiedTime(file.path()).toInstant();
        var present = ticket();
        if (present != null && now.equals(modified)) {
            return present;
        }
        var fresh = server.create(file.announcement());
        if (!remember(fresh, now)) {
            // cancelled while it was being announced: nobody else knows of it
            givenUp.add(fresh);
            throw new InterruptedException();
        }
        if (present != null) {
            givenUp.add(present);
        }
        return fresh;
    }

    private synchronized boolean remember(@Nullable FileTicket to, @Nullable Instant at) {
        ticket = to;
        modified = at;
        return rows.setTicket(waiting.id(), to, at);
    }

    private void sendBytes(FileTicket to) throws IOException {
        watcher.moved(UploadState.SENDING);
        var piece = new byte[(int) Math.min(PIECE, Math.max(1, file.size()))];
        long offset = server.offset(to.uploadUrl());
        watcher.advanced((double) offset / Math.max(1, file.size()));
        while (offset < file.size()) {
            int length = file.read(offset, piece);
            offset = server.append(to.uploadUrl(), offset, piece, length);
            backoff.succeeded();
            watcher.advanced((double) offset / file.size());
        }
    }

    private ShareFileRequest announcement(FileTicket to) throws IOException {
        var caption = waiting.caption().isEmpty() ? null : waiting.caption();
        var facts = waiting.facts();
        return new ShareFileRequest(
                to.fileUrl(),
                file.name(),
                file.size(),
                file.type(),
                waiting.id(),
                caption,
                facts.replyTo(),
                facts.album(),
                facts.durationMs(),
                facts.waveform());
    }

    private void waitForLine(GatewayException failed) throws InterruptedException {
        watcher.moved(UploadState.WAITING);
        var pause = backoff.afterFailure(failed.retryAfter());
        lineBack.drainPermits();
        var _ = lineBack.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
