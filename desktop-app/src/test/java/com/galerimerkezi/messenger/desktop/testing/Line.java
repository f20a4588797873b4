package com.galerimerkezi.messenger.desktop.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A line to a server that can be cut, or be so slow that it stands still after some bytes of a direction. */
public final class Line implements AutoCloseable {

    private static final int PIECE = 16 * 1024;

    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final CountDownLatch free = new CountDownLatch(1);
    private final ServerSocket door;
    private final URI server;
    private final long bytesUp;

    private Line(URI server, long bytesUp) throws IOException {
        this.server = server;
        this.bytesUp = bytesUp;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public static Line to(URI server) throws IOException {
        return new Line(server, Long.MAX_VALUE);
    }

    /** Stands still where a connection has carried so many bytes up. */
    public static Line standingStillAfter(long bytesUp, URI server) throws IOException {
        return new Line(server, bytesUp);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Nothing comes through any more, and nobody answers. */
    public void cut() {
        close();
    }

    @Override
    public void close() {
        closeQuietly(door);
        ends.forEach(Line::closeQuietly);
        free.countDown();
    }

    private void accept() {
        try {
            while (true) {
                var near = door.accept();
                var far = new Socket(server.getHost(), server.getPort());
                ends.addAll(List.of(near, far));
                Thread.ofVirtual().start(() -> pump(near, far, bytesUp));
                Thread.ofVirtual().start(() -> pump(far, near, Long.MAX_VALUE));
            }
        } catch (IOException cut) {
            close();
        }
    }

    private void pump(Socket from, Socket to, long limit) {
        try (from;
                to) {
            copy(from.getInputStream(), to.getOutputStream(), limit);
        } catch (IOException | InterruptedException ended) {
            ends.removeAll(List.of(from, to));
        }
    }

    private void copy(InputStream in, OutputStream out, long limit) throws IOException, InterruptedException {
        var piece = new byte[PIECE];
        long carried = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            carried += read;
            if (carried > limit) {
                free.await();
            }
            out.write(piece, 0, read);
        }
    }

    private static void closeQuietly(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception alreadyClosed) {
            // it was to be closed
        }
    }
}
