package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.text.DeepLink;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param data the folder under which everything is kept; the system's own places without it
 * @param link where to go; what looks like a link and is none counts as nothing, as anybody may have written it
 * @param invitation with which somebody comes in
 */
public record StartOptions(
        boolean version,
        boolean demo,
        boolean software,
        @Nullable String server,
        @Nullable Path data,
        @Nullable DeepLink link,
        @Nullable EntryLink invitation) {

    public static final String USAGE = "Usage: galeri-desktop [--demo] [--server URL] [--data DIR] [--software]"
            + " [galeri://oda/ROOM?m=SEQ | galeri://davet/CODE?s=SERVER&k=KEY] | version";

    /** Throws {@link IllegalArgumentException} with the word that it does not know. */
    public static StartOptions of(String... arguments) {
        boolean version = false;
        boolean demo = false;
        boolean software = false;
        String server = null;
        Path data = null;
        String link = null;
        Iterator<String> words = List.of(arguments).iterator();
        while (words.hasNext()) {
            var word = words.next();
            switch (word) {
                case "version", "--version" -> version = true;
                case "--demo" -> demo = true;
                case "--software" -> software = true;
                case "--server" -> server = valueOf(words, "--server needs an address");
                case "--data" -> data = folder(valueOf(words, "--data needs a folder"));
                default -> link = linkIn(word);
            }
        }
        var opened = Optional.ofNullable(link);
        return new StartOptions(
                version,
                demo,
                software,
                server,
                data,
                opened.flatMap(DeepLink::read).orElse(null),
                opened.flatMap(EntryLink::of).orElse(null));
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

    private static String linkIn(String word) {
        if (!word.startsWith(DeepLink.SCHEME)) {
            throw new IllegalArgumentException("Unknown argument: " + word);
        }
        return word;
    }
}
