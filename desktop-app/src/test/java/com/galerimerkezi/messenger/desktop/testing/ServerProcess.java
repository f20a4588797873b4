package com.galerimerkezi.messenger.desktop.testing;

import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.demo.DemoData;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real server in a process of its own, with its own PostgreSQL and the demo's galleries, that can be killed. */
public final class ServerProcess implements AutoCloseable {

    private static final String READY = "READY";
    private static final int PATIENCE = 30;

    private final Path data;
    private final int port;
    private @Nullable Process process;

    public ServerProcess(Path data) throws IOException {
        this.data = data;
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Returns when it serves. */
    public void start() throws IOException {
        var classPath = Objects.requireNonNullElse(
                System.getProperty("surefire.test.class.path"), System.getProperty("java.class.path"));
        var started = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPath,
                        ServerProcess.class.getName(),
                        data.toString(),
                        Integer.toString(port)))
                .redirectErrorStream(true)
                .start();
        process = started;
        var log = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = log.readLine(); !READY.equals(line); line = log.readLine()) {
            if (line == null) {
                throw new IOException("the server did not start:\n" + said);
            }
            said.append(line).append('\n');
        }
        Thread.ofVirtual().start(() -> log.lines().forEach(_ -> {}));
    }

    /** As kill -9 does. */
    public void kill() {
        var running = Objects.requireNonNull(process);
        var _ = running.destroyForcibly();
        waitFor(running);
    }

    /** As SIGTERM does; its PostgreSQL stops with it. */
    @Override
    public void close() {
        var running = Objects.requireNonNull(process);
        running.destroy();
        waitFor(running);
    }

    private static void waitFor(Process running) {
        try {
            if (!running.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("the server does not end");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws InterruptedException {
        var server = GaleriServer.start(Settings.defaults(Path.of(args[0])).withPort(Integer.parseInt(args[1])));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var _ = server.part(DemoData.class).fill();
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
