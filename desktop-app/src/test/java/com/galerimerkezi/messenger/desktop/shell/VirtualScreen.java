package com.galerimerkezi.messenger.desktop.shell;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A display in memory (Xvfb), whose pixels are a file that is looked at while a program draws. */
final class VirtualScreen implements AutoCloseable {

    private static final String DISPLAY = ":117";
    private static final Duration LOOKED_AT = Duration.ofSeconds(12);
    private static final Duration CALM = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(8);
    /** A caret or a wheel that turns does not count. */
    private static final double SAME = 0.004;

    private final Process server;
    private final Path pixels;

    /** What the screen showed from a moment on. */
    private record Picture(long millis, ByteBuffer bytes) {

        private boolean isNearly(Picture other) {
            int different = 0;
            for (int i = 0; i < bytes.capacity(); i += Integer.BYTES) {
                different += bytes.get(i) == other.bytes.get(i) ? 0 : 1;
            }
            return different < bytes.capacity() * SAME / Integer.BYTES;
        }
    }

    VirtualScreen(Path folder) {
        pixels = folder.resolve("Xvfb_screen0");
        try {
            server = new ProcessBuilder(
                            "Xvfb",
                            DISPLAY,
                            "-screen",
                            "0",
                            "1366x768x24",
                            "-fbdir",
                            folder.toString(),
                            "-nolisten",
                            "tcp")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        await().until(() -> Files.exists(pixels));
    }

    long millisUntilComplete(ProcessBuilder program) {
        program.environment().put("DISPLAY", DISPLAY);
        program.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        var pictures = new ArrayList<Picture>();
        try (var file = FileChannel.open(pixels)) {
            var map = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            pictures.add(new Picture(0, copyOf(map)));
            long start = System.nanoTime();
            var running = program.start();
            watch(map, start, pictures);
            end(running);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
        var complete = pictures.getLast();
        return pictures.stream()
                .filter(picture -> picture.isNearly(complete))
                .findFirst()
                .orElse(complete)
                .millis();
    }

    /** Not before it has kept what it is doing: a session whose renewal is cut off is over. */
    private static void end(Process running) throws InterruptedException {
        Stream.concat(running.descendants(), Stream.of(running.toHandle())).forEach(ProcessHandle::destroy);
        if (!running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            running.destroyForcibly().waitFor();
        }
    }

    private static void watch(ByteBuffer map, long start, List<Picture> pictures) {
        long changed = start;
        long now = start;
        while (now - start < LOOKED_AT.toNanos() && (pictures.size() < 2 || now - changed < CALM.toNanos())) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            now = System.nanoTime();
            var next = new Picture(TimeUnit.NANOSECONDS.toMillis(now - start), copyOf(map));
            if (!next.isNearly(pictures.getLast())) {
                pictures.add(next);
                changed = now;
            }
        }
    }

    private static ByteBuffer copyOf(ByteBuffer map) {
        return ByteBuffer.allocate(map.capacity()).put(0, map, 0, map.capacity());
    }

    @Override
    public void close() {
        server.destroy();
    }
}
