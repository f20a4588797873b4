package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.testing.Figures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the desktop costs, alone in its process: against a running server with sample data, on Linux. */
@EnabledIfSystemProperty(named = "fixture", matches = ".+")
class MemoryBenchmark {

    private static final String FIGURE = "FIGURE ";

    @TempDir
    Path folder;

    @Test
    void aDayOfWork(TestReporter reporter) throws Exception {
        var process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Object> figures = new LinkedHashMap<>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(line -> line.startsWith(FIGURE)).forEach(line -> {
                int end = line.lastIndexOf('=');
                figures.put(line.substring(FIGURE.length(), end), line.substring(end + 1));
            });
        }
        assertThat(process.waitFor()).isZero();
        Figures.publish(reporter, "memory", figures);
    }

    private List<String> command() {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("@" + Path.of("src/main/launch/jvm.options"));
        Stream.of("glass.platform", "prism.order", "java.awt.headless", "server", "fixture")
                .filter(name -> System.getProperty(name) != null)
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), MemoryProgram.class.getName(), folder.toString()));
        return command;
    }
}
