package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file on its way into one room. Lives on the UI thread. */
public final class Upload {

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<UploadState> state;
    private final WaitingFile waiting;
    private final UploadRun run;
    private final Background background;
    private final Consumer<Message> arrived;
    private @Nullable Future<?> running;
    private @Nullable Exception failure;

    /** @param arrived called with the stored message before the upload is {@link UploadState#DONE} */
    Upload(
            WaitingFile waiting,
            UploadServer server,
            UploadRepository rows,
            GivenUp givenUp,
            Background background,
            Consumer<Message> arrived) {
        this.waiting = waiting;
        this.background = background;
        this.arrived = arrived;
        state = new ReadOnlyObjectWrapper<>(waiting.paused() ? UploadState.PAUSED : UploadState.QUEUED);
        run = new UploadRun(waiting, server, rows, givenUp, new UploadRun.Watcher() {
            @Override
            public void moved(UploadState now) {
                background.onUi(() -> moveOn(now));
            }

            @Override
            public void advanced(double done) {
                background.onUi(() -> progress.set(done));
            }
        });
    }

    /** Of the message that it becomes. */
    public ClientMessageId id() {
        return waiting.id();
    }

    public RoomId room() {
        return waiting.room();
    }

    public String fileName() {
        return waiting.file().name();
    }

    public String caption() {
        return waiting.caption();
    }

    public @Nullable MessageId replyTo() {
        return waiting.facts().replyTo();
    }

    public Path path() {
        return waiting.file().path();
    }

    public long size() {
        return waiting.file().size();
    }

    boolean isCopy() {
        return waiting.copy();
    }

    /** Where it can be read, once the server knows of it. */
    public Optional<String> fileUrl() {
        return Optional.ofNullable(run.ticket()).map(FileTicket::fileUrl);
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

    public void pause() {
        if (state.get().isUnderWay() || state.get() == UploadState.QUEUED) {
            stop(UploadState.PAUSED);
        }
    }

    public void resume() {
        if (state.get() == UploadState.PAUSED) {
            state.set(UploadState.QUEUED);
        }
    }

    public void cancel() {
        if (!state.get().isOver()) {
            stop(UploadState.CANCELLED);
        }
    }

    /** Goes on from where it was. */
    public void retry() {
        if (state.get() == UploadState.FAILED) {
            state.set(UploadState.QUEUED);
        }
    }

    private void stop(UploadState how) {
        state.set(how);
        if (running != null) {
            running.cancel(true);
        }
    }

    void start() {
        failure = null;
        state.set(UploadState.PREPARING);
        running = background.start(this::send);
    }

    void fail(Exception reason) {
        if (state.get() != UploadState.PAUSED && !state.get().isOver()) {
            failure = reason;
            state.set(UploadState.FAILED);
        }
    }

    void reached() {
        run.reached();
    }

    private void send() {
        try {
            var stored = run.send();
            background.onUi(() -> {
                progress.set(1);
                arrived.accept(stored);
                state.set(UploadState.DONE);
            });
        } catch (GatewayException | IOException reason) {
            // a file that was being read is closed by the interruption
            if (!Thread.currentThread().isInterrupted()) {
                background.onUi(() -> fail(reason));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException ours) {
            LOG.error("An upload ended because of our own failure", ours);
            background.onUi(() -> fail(ours));
        }
    }

    /** What was paused or cancelled stays so. */
    private void moveOn(UploadState next) {
        if (state.get().isUnderWay()) {
            state.set(next);
        }
    }
}
