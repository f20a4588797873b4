package com.galerimerkezi.messenger.server.realtime;

import io.netty.channel.Channel;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** One socket's work, one after another. Who sends faster than that is not read from for a while. */
final class Lane implements Runnable {

    private static final int FULL = 64;
    private static final int READY_AGAIN = 16;

    private final Executor workers;
    private final Channel channel;
    private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();

    Lane(Executor workers, Channel channel) {
        this.workers = workers;
        this.channel = channel;
    }

    void execute(Runnable task) {
        waiting.add(task);
        int before = size.getAndIncrement();
        if (before == 0) {
            workers.execute(this);
        } else if (before + 1 == FULL) {
            channel.config().setAutoRead(false);
            // The worker may have passed the mark before the line above.
            if (size.get() <= READY_AGAIN) {
                channel.config().setAutoRead(true);
            }
        }
    }

    boolean isIdle() {
        return size.get() == 0;
    }

    @Override
    public void run() {
        int left;
        do {
            var task = waiting.poll();
            if (task != null) {
                task.run();
            }
            left = size.decrementAndGet();
            if (left == READY_AGAIN) {
                channel.config().setAutoRead(true);
            }
        } while (left > 0);
    }
}
