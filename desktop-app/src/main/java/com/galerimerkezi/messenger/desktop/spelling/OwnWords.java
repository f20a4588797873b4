package com.galerimerkezi.messenger.desktop.spelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The user's own words, one a line in a file that may be edited by hand; and those that only this run lets be. */
final class OwnWords {

    private static final Logger LOG = LoggerFactory.getLogger(OwnWords.class);
    private static final Locale TURKISH = Locale.of("tr");

    private final Path file;
    private @Nullable Set<String> words;

    OwnWords(Path file) {
        this.file = file;
    }

    synchronized boolean contain(String word) {
        var known = words();
        return known.contains(folded(word));
    }

    synchronized void learn(String word) {
        if (words().add(folded(word))) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(
                        file,
                        word + System.lineSeparator(),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException failure) {
                LOG.warn("A word is known only until the program ends: {}", failure.toString());
            }
        }
    }

    synchronized void ignore(String word) {
        words().add(folded(word));
    }

    private Set<String> words() {
        var read = words;
        if (read == null) {
            read = new HashSet<>();
            read().stream().map(String::strip).map(OwnWords::folded).forEach(read::add);
            words = read;
        }
        return read;
    }

    private List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException broken) {
            LOG.warn("The own words cannot be read: {}", broken.toString());
            return List.of();
        }
    }

    private static String folded(String word) {
        return word.toLowerCase(TURKISH);
    }
}
