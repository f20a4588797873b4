package com.galerimerkezi.messenger.server.testing;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.TestReporter;

/** What a test measured: in its report, and as a line of target/figures.txt, because Maven does not show reports. */
public final class Figures {

    private static final Path FILE = Path.of("target", "figures.txt");

    private Figures() {}

    public static void publish(TestReporter reporter, String test, Map<String, Object> figures) {
        figures.forEach((what, figure) -> reporter.publishEntry(what, figure.toString()));
        try {
            Files.writeString(FILE, test + " " + new TreeMap<>(figures) + System.lineSeparator(), CREATE, APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
