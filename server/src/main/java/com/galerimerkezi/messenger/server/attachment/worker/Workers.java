package com.galerimerkezi.messenger.server.attachment.worker;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.attachment.media.Previews.Made;
import com.galerimerkezi.messenger.server.attachment.store.WorkFolder;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Looks into files without being harmed: by few processes, which start when they are needed, go home when they are not, and
 * are ended when one file takes too long. Of a file that ended its process nothing is known.
 */
@Component
public final class Workers implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int DRAWING_AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    /** That the computer is busy is not the file's fault. */
    private static final Duration TO_START = Duration.ofMinutes(1);

    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(2);

    private final WorkFolder folder;
    private final Semaphore drawing = new Semaphore(DRAWING_AT_ONCE, true);
    private final Semaphore reading = new Semaphore(1, true);
    private final Set<WorkerProcess> all = ConcurrentHashMap.newKeySet();
    private final Deque<WorkerProcess> resting = new ConcurrentLinkedDeque<>();
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("workers").daemon().factory(), new ThreadPoolExecutor.DiscardPolicy());

    public Workers(WorkFolder folder) {
        this.folder = folder;
    }

    /** Small pictures of a picture, a paper's first page or a film's frame; nothing where none can be made. Throws BUSY. */
    public Optional<Made> draw(Path file, String type) {
        try {
            return MadeBytes.read(inTurn(drawing, Job.DRAW, file, type));
        } catch (IOException unreadable) {
            LOG.warn("The small pictures of a file of type {} are broken", type, unreadable);
            return Optional.empty();
        }
    }

    /** What can be read of a document, also nothing. Throws BUSY. */
    public String read(Path file, String type) {
        return new String(inTurn(reading, Job.READ, file, type), StandardCharsets.UTF_8);
    }

    private byte[] inTurn(Semaphore turns, Job job, Path file, String type) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw RefusedException.later(ErrorCode.BUSY, SOON);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw RefusedException.later(ErrorCode.SHUTTING_DOWN, SOON);
        }
        try {
            return answer(job, file, type);
        } finally {
            turns.release();
        }
    }

    private byte[] answer(Job job, Path file, String type) {
        WorkerProcess worker;
        try {
            worker = take();
        } catch (IOException noProcess) {
            refuseAtTheEnd();
            LOG.error("A file is taken without a look into it: no process can be started", noProcess);
            return Job.NOTHING;
        }
        try {
            var answer = within(job.patience(), worker, () -> worker.ask(job, file, type));
            rest(worker);
            return answer;
        } catch (IOException died) {
            end(worker);
            refuseAtTheEnd();
            LOG.info("A file of type {} ended the process that looked into it", type);
            return Job.NOTHING;
        }
    }

    private <T> T within(Duration patience, WorkerProcess worker, Talk<T> talk) throws IOException {
        var alarm = clock.schedule(worker::end, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            var answer = talk.hold();
            if (alarm.cancel(false)) {
                return answer;
            }
            throw new IOException("too late");
        } finally {
            alarm.cancel(false);
        }
    }

    private void rest(WorkerProcess worker) {
        worker.rest();
        resting.addFirst(worker);
        var _ = clock.schedule(this::sendHome, REST.toMillis(), TimeUnit.MILLISECONDS);
    }

    private WorkerProcess take() throws IOException {
        refuseAtTheEnd();
        for (var worker = resting.poll(); worker != null; worker = resting.poll()) {
            if (worker.isAlive()) {
                return worker;
            }
            end(worker);
        }
        var started = WorkerProcess.start(folder.root());
        all.add(started);
        try {
            return within(TO_START, started, () -> {
                started.awaitStart();
                return started;
            });
        } catch (IOException failed) {
            end(started);
            throw failed;
        }
    }

    /** What a file could not tell because the server ends, it tells after the next start. */
    private void refuseAtTheEnd() {
        if (clock.isShutdown()) {
            throw RefusedException.later(ErrorCode.SHUTTING_DOWN, SOON);
        }
    }

    private void sendHome() {
        for (var worker : List.copyOf(resting)) {
            if (worker.hasRested(REST) && resting.remove(worker)) {
                end(worker);
            }
        }
    }

    private void end(WorkerProcess worker) {
        all.remove(worker);
        worker.end();
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
        all.forEach(WorkerProcess::end);
    }

    @FunctionalInterface
    private interface Talk<T> {
        T hold() throws IOException;
    }
}
