package com.galerimerkezi.messenger.desktop.faults;

import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Starts and kills a program of the desktop without windows, always over the same folder. */
final class DeskProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final AtomicInteger typed = new AtomicInteger();
    private final AtomicBoolean done = new AtomicBoolean();
    private final Class<?> program;
    private final List<String> arguments;
    private @Nullable Process process;

    /** A {@link TypingProgram}. */
    DeskProcess(Path folder, int each, int atOnce, List<RoomId> rooms) {
        this(
                TypingProgram.class,
                Stream.concat(
                                Stream.of(folder.toString(), Integer.toString(each), Integer.toString(atOnce)),
                                rooms.stream().map(RoomId::toString))
                        .toList());
    }

    DeskProcess(Class<?> program, List<String> arguments) {
        this.program = program;
        this.arguments = arguments;
    }

    void start() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        try {
            var started = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process = started;
            var said = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
            Thread.ofVirtual().start(() -> said.lines().forEach(this::heard));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void heard(String line) {
        if (line.equals(TypingProgram.TYPED)) {
            typed.incrementAndGet();
        } else if (line.equals(TypingProgram.DONE)) {
            done.set(true);
        }
    }

    /** All that was heard of so far; a kill may swallow one. */
    int typed() {
        return typed.get();
    }

    void awaitTyped(int messages) {
        await().atMost(PATIENCE).until(() -> typed() >= messages || done.get() || !isAlive());
    }

    void awaitDone() {
        await().atMost(PATIENCE).until(() -> done.get() || !isAlive());
        if (!isAlive()) {
            throw new AssertionError("the program ended by itself");
        }
    }

    /** As a power failure would. */
    void kill() {
        Objects.requireNonNull(process).destroyForcibly();
        await().atMost(PATIENCE).until(() -> !isAlive());
    }

    private boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public void close() {
        if (isAlive()) {
            kill();
        }
    }
}
