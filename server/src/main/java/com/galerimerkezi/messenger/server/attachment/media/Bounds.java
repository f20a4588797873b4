package com.galerimerkezi.messenger.server.attachment.media;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long one piece of work may take, and how much memory it may have asked for; for the thread that it is made on. */
public final class Bounds {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long MEMORY = 384L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long start = System.nanoTime();
    private final long allocated = THREADS.getCurrentThreadAllocatedBytes();

    /** To be asked often. */
    public void check() throws IOException {
        if (System.nanoTime() - start > PATIENCE.toNanos()
                || Thread.currentThread().isInterrupted()) {
            throw new IOException("takes too long");
        }
        if (THREADS.getCurrentThreadAllocatedBytes() - allocated > MEMORY) {
            throw new IOException("unfolds to too much");
        }
    }
}
