package com.galerimerkezi.messenger.server.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The demo's text files, which lie beside these classes. */
final class DemoLines {
    private DemoLines() {}

    /** Lines that say something: neither empty nor a remark. */
    static List<String> of(String file) {
        try (var stream = Objects.requireNonNull(DemoLines.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> table(String file) {
        return of(file).stream().map(line -> line.split(";", -1)).toList();
    }
}
