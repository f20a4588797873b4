package com.galerimerkezi.messenger.server.endurance;

import static java.util.Objects.requireNonNull;

import com.galerimerkezi.messenger.server.operations.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The server as its own program, on its own PostgreSQL, with the demo's galleries. */
final class ServerProcess implements AutoCloseable {

    private final Path folder;
    private final int port;
    private @Nullable Process process;

    ServerProcess(Path folder) throws IOException {
        this.folder = folder;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Returns when it prints READY. */
    void start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run",
                "--demo",
                "--port",
                Integer.toString(port),
                "--data-dir",
                folder.toString()));
        builder.environment().put("GALERI_LIMITS", "off");
        builder.redirectErrorStream(true);
        process = builder.start();
        awaitReady(process);
    }

    /** As a power failure would. */
    void kill() throws InterruptedException {
        requireNonNull(process).destroyForcibly().waitFor();
    }

    /** Kills PostgreSQL's first process, and with it all others; the server lives on. */
    void killPostgres() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .getFirst();
        ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static void awaitReady(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("READY")) {
                var _ = Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the server did not start:\n" + said);
    }

    @Override
    public void close() throws InterruptedException {
        var running = process;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(20, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        }
    }
}
