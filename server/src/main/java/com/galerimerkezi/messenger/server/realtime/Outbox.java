package com.galerimerkezi.messenger.server.realtime;

import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** What waits to be written on one event loop: many senders, one wake-up, one flush for each socket. */
final class Outbox implements Runnable {

    /** After so many the loop gets a turn for its other work. */
    private static final int BATCH = 1024;

    private final EventLoop loop;
    private final ConcurrentLinkedQueue<Letter> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ArrayList<SocketSession> written = new ArrayList<>();

    Outbox(EventLoop loop) {
        this.loop = loop;
    }

    void add(SocketSession session, Frame frame, boolean mayBeDropped) {
        waiting.add(new Letter(session, frame, mayBeDropped));
        schedule();
    }

    @Override
    public void run() {
        scheduled.set(false);
        int left = BATCH;
        for (Letter letter; left > 0 && (letter = waiting.poll()) != null; left--) {
            if (letter.session.write(letter.frame, letter.mayBeDropped)) {
                written.add(letter.session);
            }
        }
        written.forEach(SocketSession::flush);
        written.clear();
        if (!waiting.isEmpty()) {
            schedule();
        }
    }

    private void schedule() {
        if (!scheduled.get() && scheduled.compareAndSet(false, true) && !loop.isShuttingDown()) {
            loop.execute(this);
        }
    }

    private record Letter(SocketSession session, Frame frame, boolean mayBeDropped) {}
}
