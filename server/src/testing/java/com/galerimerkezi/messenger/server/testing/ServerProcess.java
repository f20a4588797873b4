package com.galerimerkezi.messenger.server.testing;

import static java.util.Objects.requireNonNull;

import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.server.operations.Main;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The server as its own program, always on the same port, so that it can be killed and started again. */
public final class ServerProcess implements AutoCloseable {

    private static final List<String> SMALL_FILES = List.of("sh", "-c", "ulimit -f 1; exec \"$0\" \"$@\"");

    private final Path folder;
    private final Map<String, String> environment;
    private final List<String> arguments;
    private final int port;
    private boolean smallFiles;
    private @Nullable Process process;
    private String said = "";

    private ServerProcess(Path folder, Map<String, String> environment, List<String> arguments) {
        this.folder = folder;
        this.environment = environment;
        this.arguments = arguments;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    /** On its own PostgreSQL, with nobody in it but its operator. */
    public static ServerProcess empty(Path folder) {
        return new ServerProcess(folder, Map.of("GALERI_LIMITS", "off"), List.of());
    }

    /** On its own PostgreSQL, with the demo's galleries. */
    public static ServerProcess withDemo(Path folder) {
        return new ServerProcess(folder, Map.of("GALERI_LIMITS", "off"), List.of("--demo"));
    }

    public static ServerProcess over(Settings.Database database, Path folder) {
        return over(database, folder, Map.of("GALERI_LIMITS", "off"));
    }

    public static ServerProcess over(Settings.Database database, Path folder, Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("GALERI_DATABASE_URL", requireNonNull(database.url()));
        environment.put("GALERI_DATABASE_USER", database.user());
        environment.put("GALERI_DATABASE_PASSWORD", requireNonNull(database.password()));
        return new ServerProcess(folder, environment, List.of());
    }

    /** No file may grow beyond one block: as on a full disk, writing fails. */
    public ServerProcess withSmallFiles() {
        smallFiles = true;
        return this;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public String signIn(String email, String password) {
        return new Client(address(), null)
                .post("/auth/login", new LoginRequest(email, password, "test"))
                .data()
                .path("access_token")
                .textValue();
    }

    /** Returns when it prints READY. */
    public void start(String... flags) {
        List<String> command = new ArrayList<>(smallFiles ? SMALL_FILES : List.of());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "run"));
        command.addAll(arguments);
        command.addAll(List.of("--port", Integer.toString(port), "--data-dir", folder.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            process = builder.start();
            said = awaitReady(process);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As a power failure would. */
    public void kill() {
        requireNonNull(process).destroyForcibly();
        awaitEnd();
    }

    /** As an operator's stop. */
    public void terminate() {
        requireNonNull(process).destroy();
    }

    public int awaitEnd() {
        var running = requireNonNull(process);
        Awaitility.await().atMost(1, TimeUnit.MINUTES).until(() -> !running.isAlive());
        return running.exitValue();
    }

    /** Kills PostgreSQL's first process, and with it all others; the server lives on. */
    public void killPostgres() {
        try {
            var pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                    .getFirst();
            ProcessHandle.of(Long.parseLong(pid.strip())).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    /** What it printed before it was ready. */
    public String said() {
        return said;
    }

    /** What another command prints beside it. */
    public String tell(String command) {
        var words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                command,
                "--data-dir",
                folder.toString());
        try (var output = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .inputReader(StandardCharsets.UTF_8)) {
            return output.readAllAsString();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String awaitReady(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("READY")) {
                var _ = Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return said.toString();
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("the server did not start:\n" + said);
    }

    @Override
    public void close() {
        var running = process;
        if (running != null) {
            running.destroy();
            try {
                if (!running.waitFor(20, TimeUnit.SECONDS)) {
                    running.destroyForcibly().waitFor();
                }
            } catch (InterruptedException hurry) {
                running.destroyForcibly();
            }
        }
    }
}
