package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.IOException;
import java.io.OutputStream;

/** Leaves the database room on the disk, whatever else is written there meanwhile. */
final class SpaceGuard extends OutputStream {

    private static final long RESERVE = 256L * 1024 * 1024;
    private static final long STRIDE = 8L * 1024 * 1024;

    private final OutputStream out;
    private final Space space;
    private long unchecked;

    SpaceGuard(OutputStream out, Space space) {
        this.out = out;
        this.space = space;
    }

    /** Throws STORAGE_FULL. */
    static void check(Space space) throws IOException {
        if (space.usable() < RESERVE) {
            throw new RefusedException(ErrorCode.STORAGE_FULL);
        }
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        look(1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        look(count);
    }

    private void look(int written) throws IOException {
        unchecked += written;
        if (unchecked >= STRIDE) {
            unchecked = 0;
            check(space);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** How many bytes are free. */
    @FunctionalInterface
    interface Space {
        long usable() throws IOException;
    }
}
