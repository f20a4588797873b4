package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.Launcher;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real processes of the program. */
class SecondStartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LINK = "galeri://oda/0b8f6d1c-0f0e-4b39-a3ab-2b5b1d5d0001?m=7";

    private final List<Process> started = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void end() {
        started.forEach(process -> {
            process.destroyForcibly();
            await().atMost(PATIENCE).until(() -> !process.isAlive());
        });
    }

    @Test
    void aSecondStartEndsAtOnceAndTheFirstGoesOn() throws Exception {
        var first = start("--data", folder.toString());
        awaitListening();

        var second = start("--data", folder.toString(), LINK);

        assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(first.isAlive()).isTrue();
    }

    @Test
    void afterAKillTheNextStartIsTheFirst() throws Exception {
        var killed = start("--data", folder.toString());
        awaitListening();
        killed.destroyForcibly().waitFor();
        assertThat(HandOver.give(folders(), List.of())).isFalse();

        var next = start("--data", folder.toString());

        awaitListening();
        assertThat(next.isAlive()).isTrue();
    }

    private AppFolders folders() {
        return StartOptions.of("--data", folder.toString()).folders();
    }

    private void awaitListening() {
        await().atMost(PATIENCE)
                .until(() -> Files.exists(SocketPlace.of(folders().data())) && HandOver.give(folders(), List.of()));
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(process);
        return process;
    }
}
