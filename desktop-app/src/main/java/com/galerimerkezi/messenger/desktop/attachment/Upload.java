package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file on its way into one room; a cut line costs at most the piece that was under way. */
public final class Upload {

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);
    private static final int PIECE = 1024 * 1024;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<UploadState> state = new ReadOnlyObjectWrapper<>(UploadState.PREPARING);
    private final ClientMessageId messageId = ClientMessageId.random();
    private final Semaphore lineBack = new Semaphore(0);
    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, Math::random);
    private final RoomId room;
    private final LocalFile file;
    private final UploadServer server;
    private final Background background;
    private final Consumer<Message> arrived;
    private @Nullable Future<?> running;
    private volatile @Nullable FileTicket ticket;
    private volatile @Nullable Exception failure;

    Upload(RoomId room, LocalFile file, UploadServer server, Background background, Consumer<Message> arrived) {
        this.room = room;
        this.file = file;
        this.server = server;
        this.background = background;
        this.arrived = arrived;
    }

    public String fileName() {
        return file.name();
    }

    public long size() {
        return file.size();
    }

    /** From 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<UploadState> state() {
        return state.getReadOnlyProperty();
    }

    /** Why it failed: the server refused it, or the file on this computer could not be read. */
    public @Nullable Exception failure() {
        return failure;
    }

    /** On the UI thread. */
    public void cancel() {
        if (state.get() == UploadState.DONE) {
            return;
        }
        if (running != null) {
            running.cancel(true);
        }
        state.set(UploadState.CANCELLED);
    }

    /** Goes on from where it was. On the UI thread. */
    public void retry() {
        if (state.get() == UploadState.FAILED) {
            start();
        }
    }

    void start() {
        failure = null;
        state.set(UploadState.PREPARING);
        running = background.start(this::run);
    }

    void reached() {
        lineBack.release();
    }

    private void run() {
        try {
            var stored = sent();
            background.onUi(() -> {
                progress.set(1);
                state.set(UploadState.DONE);
                arrived.accept(stored);
            });
        } catch (GatewayException | IOException reason) {
            failed(reason);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException ours) {
            LOG.error("An upload ended because of our own failure", ours);
            failed(ours);
        }
    }

    private Message sent() throws IOException, InterruptedException {
        while (true) {
            try {
                sendBytes(ticket());
                return server.share(room, announcement(ticket()));
            } catch (GatewayException failed) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (failed.is(ErrorCode.FILE_NOT_FOUND) && ticket != null) {
                    // the server gave it up while the line was cut
                    ticket = null;
                } else if (!failed.isTemporary()) {
                    throw failed;
                }
                waitForLine(failed);
            }
        }
    }

    private FileTicket ticket() throws IOException {
        var present = ticket;
        if (present == null) {
            present = server.create(file.announcement());
            ticket = present;
        }
        return present;
    }

    private void sendBytes(FileTicket to) throws IOException {
        move(UploadState.SENDING);
        var piece = new byte[PIECE];
        long offset = server.offset(to.uploadUrl());
        while (offset < file.size()) {
            int length = file.read(offset, piece);
            offset = server.append(to.uploadUrl(), offset, piece, length);
            backoff.succeeded();
            double done = (double) offset / file.size();
            background.onUi(() -> progress.set(done));
        }
    }

    private ShareFileRequest announcement(FileTicket to) throws IOException {
        return new ShareFileRequest(to.fileUrl(), file.name(), file.size(), file.type(), messageId, null);
    }

    private void waitForLine(GatewayException failed) throws InterruptedException {
        move(UploadState.WAITING);
        var pause = backoff.afterFailure(failed.retryAfter());
        lineBack.drainPermits();
        var _ = lineBack.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void failed(Exception reason) {
        failure = reason;
        move(UploadState.FAILED);
    }

    /** What was cancelled stays so. */
    private void move(UploadState next) {
        background.onUi(() -> {
            if (state.get() != UploadState.CANCELLED) {
                state.set(next);
            }
        });
    }
}
