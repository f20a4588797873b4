package com.galerimerkezi.messenger.server.attachment.store;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.Folders;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Objects on the server's own disk. */
final class DiskStore implements FileStore {

    private static final String UNFINISHED = ".new";

    private final DiskFolder folder;
    private final Clock clock;

    DiskStore(Path root, Clock clock) {
        folder = new DiskFolder(root);
        this.clock = clock;
    }

    @Override
    public void put(String key, Path source) {
        try {
            var object = folder.place(key);
            Files.createDirectories(folder.folderOf(key));
            if (Files.exists(object)) {
                // Young again: the sweep leaves alone what somebody has just counted on.
                Files.setLastModifiedTime(object, FileTime.from(clock.instant()));
                return;
            }
            linkOrCopy(source, object);
            Folders.force(folder.folderOf(key));
            Folders.force(folder.root());
        } catch (IOException unavailable) {
            throw DiskFailure.refusal(unavailable);
        }
    }

    /** A second name costs nothing; a disk that knows no such thing gets a copy, which appears as a whole. */
    private static void linkOrCopy(Path source, Path object) throws IOException {
        try {
            Files.createLink(object, source);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            // The same bytes
        } catch (IOException | UnsupportedOperationException noLinks) {
            var unfinished = object.resolveSibling(object.getFileName() + UNFINISHED);
            Files.copy(source, unfinished, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, object, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public boolean has(String key) {
        return Files.isRegularFile(folder.place(key));
    }

    @Override
    public InputStream open(String key, long offset, long length) {
        try {
            var bytes = new FileInputStream(folder.place(key).toFile());
            bytes.getChannel().position(offset);
            return new BoundedStream(bytes, length);
        } catch (IOException unavailable) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, DiskFailure.LATER);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(folder.place(key));
        } catch (IOException unavailable) {
            throw DiskFailure.refusal(unavailable);
        }
    }

    @Override
    public Set<String> keysUntouchedSince(Instant time) {
        return folder.namesUntouchedSince(time).stream()
                .filter(ObjectKey::isOne)
                .collect(Collectors.toSet());
    }

    @Override
    public void check() {
        var root = folder.root();
        if (Files.exists(root) && !(Files.isDirectory(root) && Files.isWritable(root))) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, DiskFailure.LATER);
        }
    }
}
