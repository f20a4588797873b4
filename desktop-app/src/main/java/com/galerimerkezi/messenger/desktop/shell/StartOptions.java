package com.galerimerkezi.messenger.desktop.shell;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line. */
public record StartOptions(
        boolean version, boolean demo, @Nullable String server) {

    public static final String USAGE = "Usage: galeri-desktop [--demo] [--server URL] | version";

    /** Throws {@link IllegalArgumentException} with the word that it does not know. */
    public static StartOptions of(String... arguments) {
        boolean version = false;
        boolean demo = false;
        String server = null;
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "version", "--version" -> version = true;
                case "--demo" -> demo = true;
                case "--server" -> server = valueOf(words);
                default -> throw new IllegalArgumentException("Unknown argument: " + word);
            }
        }
        return new StartOptions(version, demo, server);
    }

    private static String valueOf(Iterator<String> words) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException("--server needs an address");
        }
        return words.next();
    }
}
