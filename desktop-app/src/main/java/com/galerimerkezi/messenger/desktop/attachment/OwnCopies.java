package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.desktop.platform.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that the program itself made to be sent: smaller pictures, recordings. Each goes when it was sent. */
public final class OwnCopies {

    private static final Logger LOG = LoggerFactory.getLogger(OwnCopies.class);

    private final Path folder;

    public OwnCopies(Path folder) {
        this.folder = folder;
    }

    /** A place for a new one. */
    public Path place(String ending) throws IOException {
        OwnerOnly.folder(folder);
        return folder.resolve(UUID.randomUUID() + ending);
    }

    /** Only what lies in the folder: a row may name any file. */
    void delete(Path copy) {
        if (!folder.equals(copy.getParent())) {
            return;
        }
        try {
            Files.deleteIfExists(copy);
        } catch (IOException inUse) {
            LOG.warn("A copy of a sent file stays until the next start: {}", inUse.getMessage());
        }
    }

    /** What a crash left behind between its making and its sending. */
    void keepOnly(Set<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var present = Files.list(folder)) {
            present.filter(copy -> !wanted.contains(copy))
                    .collect(Collectors.toSet())
                    .forEach(this::delete);
        }
    }
}
