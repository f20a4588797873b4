package com.galerimerkezi.messenger.server.platform.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One run of PostgreSQL over a cluster, from its start until its process ends. */
record Postmaster(Cluster cluster, ProcessHandle process, int port) {

    private static final long LOOK_AGAIN_MILLIS = 20;
    private static final long STOP_SECONDS = 30;
    // Recovery after a crash replays at most max_wal_size.
    private static final long START_SECONDS = 300;

    static Postmaster start(Cluster cluster, int port, int maxConnections) throws IOException {
        List<String> command = isWindows()
                ? throughPgCtl(cluster, settings(port, maxConnections))
                : directly(cluster, settings(port, maxConnections));
        cluster.layout().log().rollIfLarge();
        Process process = Commands.builder(command, cluster.layout().root())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        cluster.layout().log().file().toFile()))
                .start();
        return new Postmaster(cluster, awaitReady(cluster, process), port);
    }

    CompletableFuture<ProcessHandle> onExit() {
        return process.onExit();
    }

    void stop() {
        stop(cluster, process);
    }

    /** Open transactions are rolled back, nothing that was committed is lost, whichever of these it takes. */
    static void stop(Cluster cluster, ProcessHandle process) {
        for (String mode : List.of("fast", "immediate")) {
            if (process.isAlive()
                    && Commands.succeeds(cluster.runAs()
                            .command(
                                    cluster.program("pg_ctl"),
                                    "stop",
                                    "--pgdata=" + cluster.data(),
                                    "--mode=" + mode,
                                    "--timeout=" + STOP_SECONDS))) {
                process.onExit()
                        .orTimeout(STOP_SECONDS, TimeUnit.SECONDS)
                        .exceptionally(e -> process)
                        .join();
            }
        }
    }

    /** Given on the command line, where neither a file nor ALTER SYSTEM can overrule them. */
    private static Map<String, String> settings(int port, int maxConnections) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", Integer.toString(maxConnections));
        settings.put("password_encryption", "scram-sha-256");
        settings.put("fsync", "on");
        settings.put("full_page_writes", "on");
        settings.put("synchronous_commit", "on");
        if (Cluster.isLinux()) {
            // One call in place of one for each of a thousand files: recovery after a crash in a fraction of the time.
            settings.put("recovery_init_sync_method", "syncfs");
        }
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("shared_buffers", "128MB");
        settings.put("jit", "off");
        // A parallel query needs more shared memory than a container has by default.
        settings.put("max_parallel_workers_per_gather", "0");
        // The log must not repeat what dealers write: no statement of an error, no row of a violated constraint.
        settings.put("log_min_messages", "warning");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        return settings;
    }

    private static List<String> directly(Cluster cluster, Map<String, String> settings) {
        List<String> command = new ArrayList<>();
        // Ctrl+C in the terminal is for the server, which stops PostgreSQL when it has finished.
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(cluster.runAs()
                .command(cluster.program("postgres"), "-D", cluster.data().toString()));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    // pg_ctl takes an administrator's rights away, without which PostgreSQL does not start there.
    private static List<String> throughPgCtl(Cluster cluster, Map<String, String> settings) {
        StringBuilder options = new StringBuilder();
        settings.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        return cluster.runAs()
                .command(
                        cluster.program("pg_ctl"),
                        "start",
                        "--no-wait",
                        "--pgdata=" + cluster.data(),
                        "--options=" + options.toString().strip());
    }

    private static ProcessHandle awaitReady(Cluster cluster, Process started) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() - deadline < 0) {
            boolean ended = pause(started);
            Optional<PostmasterFile> note = PostmasterFile.in(cluster.data());
            Optional<ProcessHandle> postmaster = note.flatMap(PostmasterFile::postmaster);
            if (postmaster.isPresent() && note.orElseThrow().isReady()) {
                return postmaster.get();
            }
            if (ended && postmaster.isEmpty() && (!isWindows() || started.exitValue() != 0)) {
                throw new IOException("PostgreSQL ended while it was starting");
            }
        }
        started.destroy();
        throw new IOException("PostgreSQL was not ready within " + START_SECONDS + " s");
    }

    private static boolean pause(Process started) throws IOException {
        try {
            if (!started.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            }
            return started.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static File nothing() {
        return new File(isWindows() ? "NUL" : "/dev/null");
    }
}
