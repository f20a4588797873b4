package com.galerimerkezi.messenger.server.attachment.text;

import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.time.Duration;

/** The words of a document up to a length and a time; whoever writes beyond is stopped. */
final class TextCollector extends Writer {

    private static final int LENGTH = 40_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StringBuilder text = new StringBuilder();
    private final long start = System.nanoTime();

    /** To be asked often where no text comes for long. */
    void checkTime() throws IOException {
        if (System.nanoTime() - start > PATIENCE.toNanos()
                || Thread.currentThread().isInterrupted()) {
            throw new EnoughException();
        }
    }

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
        checkTime();
        int fits = Math.min(length, LENGTH - text.length());
        for (int i = offset; i < offset + fits; i++) {
            // NUL and half characters no database keeps
            text.append(from[i] == 0 || Character.isSurrogate(from[i]) ? ' ' : from[i]);
        }
        if (fits < length) {
            throw new EnoughException();
        }
    }

    String text() {
        return text.toString().strip();
    }

    @Override
    public void flush() {
        // All is here already
    }

    @Override
    public void close() {
        // Nothing is held
    }

    /** What was read so far is what there is. */
    static final class EnoughException extends IOException {
        @Serial
        private static final long serialVersionUID = 1;
    }
}
