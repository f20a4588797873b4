package com.galerimerkezi.messenger.server.attachment.media;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** A file that can no longer be read when its reader has had enough: what is packed in it is unfolded piece by piece. */
public final class BoundedFile extends RandomAccessReadBufferedFile {

    private static final int BETWEEN_CHECKS = 1024;

    private final Path file;
    private final Bounds bounds;
    private int unchecked;
    private @Nullable BoundedFile forViews;

    public BoundedFile(Path file, Bounds bounds) throws IOException {
        super(file);
        this.file = file;
        this.bounds = bounds;
    }

    @Override
    public int read() throws IOException {
        if (++unchecked >= BETWEEN_CHECKS) {
            unchecked = 0;
            bounds.check();
        }
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        bounds.check();
        return super.read(into, offset, length);
    }

    /** Streams are read through views; one thread reads one after the other. */
    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        if (forViews == null) {
            forViews = new BoundedFile(file, bounds);
        }
        return new RandomAccessReadView(forViews, start, length);
    }

    @Override
    public void close() throws IOException {
        if (forViews != null) {
            forViews.close();
        }
        super.close();
    }
}
