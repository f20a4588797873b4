package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.platform.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * By the graphics card or in software. A start that dies before its first picture leaves a file behind, and the next
 * one draws in software. Once that may have been an accident: the card is tried again. After the second time it is
 * left alone until there is another version.
 */
public final class Drawing {

    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);
    private static final String FILE = "drawing";
    private static final Pattern NOTE = Pattern.compile("(trying|failed) (\\d) (\\S+)");
    private static final int ENOUGH = 2;

    private final Path folder;
    private final Path file;

    private record Note(boolean trying, int times, String version) {

        @Override
        public String toString() {
            return (trying ? "trying " : "failed ") + times + " " + version;
        }
    }

    private Drawing(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(FILE);
    }

    public static Drawing in(AppFolders folders) {
        return new Drawing(folders.cache());
    }

    /** Before anything is drawn: whether the card is not to be asked this time. */
    public boolean beginInSoftware(String version) {
        var last = read().filter(note -> note.version().equals(version));
        int failures = last.map(Note::times).orElse(0);
        boolean died = last.filter(Note::trying).isPresent();
        if (died || failures >= ENOUGH) {
            write(new Note(false, failures, version));
            return true;
        }
        write(new Note(true, failures + 1, version));
        return false;
    }

    /** The first picture was seen, or the program ended in order before. */
    void drew() {
        if (read().filter(Note::trying).isPresent()) {
            forget();
        }
    }

    boolean cardFailed() {
        return read().filter(note -> !note.trying()).isPresent();
    }

    void tryCardAgain() {
        forget();
    }

    private Optional<Note> read() {
        try {
            var note = NOTE.matcher(Files.readString(file).strip());
            return note.matches()
                    ? Optional.of(
                            new Note("trying".equals(note.group(1)), Integer.parseInt(note.group(2)), note.group(3)))
                    : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Without this file the card is used, as ever. */
    private void write(Note note) {
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.write(file, note.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            LOG.debug("Not noted how this start draws", failure);
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.debug("The note of how to draw stays", failure);
        }
    }
}
