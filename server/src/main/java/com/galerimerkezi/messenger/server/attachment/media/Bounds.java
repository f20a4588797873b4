package com.galerimerkezi.messenger.server.attachment.media;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * How much of the processor one piece of work may take, and how much memory it may have asked for; for the thread that it is
 * made on. That the computer is busy is not the file's fault.
 */
public final class Bounds {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long MEMORY = 384L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long start = THREADS.getCurrentThreadCpuTime();
    private final long allocated = THREADS.getCurrentThreadAllocatedBytes();

    /** To be asked often. */
    public void check() throws IOException {
        if (THREADS.getCurrentThreadCpuTime() - start > PATIENCE.toNanos()
                || Thread.currentThread().isInterrupted()) {
            throw new IOException("takes too long");
        }
        if (THREADS.getCurrentThreadAllocatedBytes() - allocated > MEMORY) {
            throw new IOException("unfolds to too much");
        }
    }
}
