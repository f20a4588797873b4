package com.galerimerkezi.messenger.server.platform;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that never runs twice at once. Whoever asks for it while it runs is not kept waiting, and it runs once more for
 * what he knows of. A failure is told to whoever runs it; it ends the work for all who have asked until then.
 */
public final class OneAtATime {

    private final Runnable work;
    private final AtomicInteger asked = new AtomicInteger();

    public OneAtATime(Runnable work) {
        this.work = work;
    }

    public void run() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        boolean failed = true;
        try {
            int done;
            do {
                done = asked.get();
                work.run();
            } while (!asked.compareAndSet(done, 0));
            failed = false;
        } finally {
            if (failed) {
                asked.set(0);
            }
        }
    }
}
