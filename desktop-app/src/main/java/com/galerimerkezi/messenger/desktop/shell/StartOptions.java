package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.text.DeepLink;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param data the folder under which everything is kept; the system's own places without it
 * @param link where to go; what looks like a link and is none counts as nothing, as anybody may have written it
 */
public record StartOptions(
        boolean version,
        boolean demo,
        boolean software,
        @Nullable String server,
        @Nullable Path data,
        @Nullable DeepLink link) {

    public static final String USAGE =
            "Usage: galeri-desktop [--demo] [--server URL] [--data DIR] [--software] [galeri://oda/ROOM?m=SEQ] | version";

    private static final String LINK = "galeri:";

    /** Throws {@link IllegalArgumentException} with the word that it does not know. */
    public static StartOptions of(String... arguments) {
        boolean version = false;
        boolean demo = false;
        boolean software = false;
        String server = null;
        Path data = null;
        DeepLink link = null;
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "version", "--version" -> version = true;
                case "--demo" -> demo = true;
                case "--software" -> software = true;
                case "--server" -> server = valueOf(words, "--server needs an address");
                case "--data" -> data = folder(valueOf(words, "--data needs a folder"));
                default -> link = link(word);
            }
        }
        return new StartOptions(version, demo, software, server, data, link);
    }

    /** Where this program keeps everything; the demo apart from the rest. */
    public AppFolders folders() {
        var folders = data == null ? AppFolders.ofThisComputer() : AppFolders.below(data.toAbsolutePath());
        return demo ? AppFolders.below(folders.data().resolve("demo")) : folders;
    }

    private static String valueOf(Iterator<String> words, String missing) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException(missing);
        }
        return words.next();
    }

    private static Path folder(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException none) {
            throw new IllegalArgumentException("Not a folder: " + name, none);
        }
    }

    private static @Nullable DeepLink link(String word) {
        if (!word.startsWith(LINK)) {
            throw new IllegalArgumentException("Unknown argument: " + word);
        }
        return DeepLink.read(word).orElse(null);
    }
}
