package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.Backoff;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** One room's way to the server: the next message goes when the one before it is there, or was deleted. */
final class OutboxLane implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxLane.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** Until a new sign-in there is nothing to wait for. */
    private static final Duration SESSION_OVER = Duration.ofDays(1);

    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, Math::random);
    private final RoomId room;
    private final OutgoingRepository rows;
    private final MessageSender sender;
    private final ConversationStores conversations;
    private final Background background;

    private enum Signal {
        WORK,
        LINE_BACK
    }

    OutboxLane(
            RoomId room,
            OutgoingRepository rows,
            MessageSender sender,
            ConversationStores conversations,
            Background background) {
        this.room = room;
        this.rows = rows;
        this.sender = sender;
        this.conversations = conversations;
        this.background = background;
    }

    void wake() {
        signals.add(Signal.WORK);
    }

    void lineIsBack() {
        signals.add(Signal.LINE_BACK);
    }

    @Override
    public void run() {
        try {
            while (!background.isClosed()) {
                var pause = step();
                if (pause != null) {
                    waitForLine(pause);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** A full disk or a damaged file is a reason to wait, never one to stop sending in this room. */
    private @Nullable Duration step() throws InterruptedException {
        try {
            var next = rows.findNext(room).filter(message -> message.state() != SendState.FAILED);
            if (next.isEmpty()) {
                signals.take();
                return null;
            }
            return deliver(next.get());
        } catch (RuntimeException broken) {
            if (!background.isClosed()) {
                LOG.warn("A message waits because of trouble on this computer", broken);
            }
            return backoff.afterFailure(null);
        }
    }

    /** How long to wait before the same again; null to go on. */
    private @Nullable Duration deliver(OutgoingMessage message) {
        if (!moved(message, SendState.SENDING, null)) {
            return null;
        }
        try {
            var stored = sender.send(room, message.request());
            keep(stored);
            rows.delete(message.id());
            backoff.succeeded();
            background.onUi(() -> conversations.acknowledged(stored));
            return null;
        } catch (GatewayException failure) {
            return afterFailure(message, failure);
        }
    }

    /** What the cache does not take comes once more with the log. */
    private void keep(Message stored) {
        try {
            conversations.keepAcknowledged(stored);
        } catch (DataAccessException damaged) {
            LOG.warn("The cache did not take a sent message", damaged);
        }
    }

    private @Nullable Duration afterFailure(OutgoingMessage message, GatewayException failure) {
        if (failure.endsSession()) {
            moved(message, SendState.QUEUED, null);
            return SESSION_OVER;
        }
        if (failure.isTemporary()) {
            moved(message, SendState.QUEUED, null);
            return backoff.afterFailure(failure.retryAfter());
        }
        moved(message, SendState.FAILED, failure.code());
        return null;
    }

    private boolean moved(OutgoingMessage message, SendState state, @Nullable ErrorCode failure) {
        boolean there = rows.setState(message.id(), state, failure);
        if (there) {
            background.onUi(() -> conversations.of(room).changed(message.in(state, failure)));
        }
        return there;
    }

    /** New messages do not shorten it: they wait behind this one. */
    private void waitForLine(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        @Nullable Signal signal;
        do {
            signal = signals.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } while (signal == Signal.WORK);
    }
}
